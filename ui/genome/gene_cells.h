#pragma once

#include "core/genomics/coverage.h"
#include "ui/genome/genome_model.h"

#include <QAbstractButton>

#include <vector>

class QToolButton;

namespace consilium::ui
{

/// Shape, word and tone of a gene's state as the table shows them, and a letter.
struct StateSign
{
    CellChip chip;
    QString letter;
};

[[nodiscard]] StateSign signOf(genomics::GeneState state);

/// One gene of the strip: the mark of its state, its symbol and the letter of the state.
class GeneCell : public QAbstractButton
{
    Q_OBJECT

public:
    GeneCell(const genomics::CoveredGene& gene, const Theme& theme, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont cellFont() const;

    StateSign m_sign;
    Theme m_theme;
};

/// Genes in rows that wrap. Arrow keys, Home and End move along them, Enter or Space chooses one.
/// More rows than three fold behind a button that counts what it hides.
class GeneCells : public QWidget
{
    Q_OBJECT

public:
    explicit GeneCells(QWidget* parent = nullptr);
    void setGenes(const std::vector<genomics::CoveredGene>& genes, const Theme& theme);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void geneChosen(const QString& symbol);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Rows
    {
        std::vector<QRect> cells; ///< of those that are shown
        QRect more;               ///< null where nothing folds
        int height = 0;
    };

    [[nodiscard]] Rows arrange(int width) const;
    [[nodiscard]] Rows flow(int width, std::size_t count, bool hasMore) const;
    [[nodiscard]] int moreWidth() const;
    void place();
    void fold();
    /// The one that the tab key reaches; the others are reached by arrow keys.
    void setCurrent(const QWidget* current);
    /// False where the key moves nothing.
    bool move(const QWidget* from, int key);

    std::vector<GeneCell*> m_cells;
    QToolButton* m_more;
    std::size_t m_firstFolded = 0;
    bool m_isOpen = false;
};

} // namespace consilium::ui
