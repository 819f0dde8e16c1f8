#pragma once

#include "ui/family/pedigree_picture.h"
#include "ui/widgets/spoken.h"

#include <QAbstractScrollArea>

namespace consilium::ui
{

/// What can be asked of the chosen person.
enum class FamilyAction { Edit, Parents, Sibling, Child, Partner, Remove, Woman, Man };

/// The drawn pedigree, one person chosen. Left and right go along the generation, up to a parent,
/// down to a child, Home to the patient; Enter edits, Delete removes, P, S, C and A add parents,
/// a sibling, a child and a partner, F and M state the sex; + and - zoom, 0 fits. The chosen person
/// is spoken as a sentence.
class PedigreeView : public QAbstractScrollArea, public SpokenMarks
{
    Q_OBJECT

public:
    explicit PedigreeView(QWidget* parent = nullptr);
    /// Draws the tree. Who was chosen stays chosen where the person is still there, else the
    /// proband. `problems` are marked.
    void setFamily(const clinical::Pedigree& family,
                   const std::vector<clinical::PedigreeProblem>& problems,
                   const Theme& theme);
    void choose(const std::string& id);

    [[nodiscard]] const std::string& chosen() const { return m_chosen; }

    [[nodiscard]] const PedigreePicture& picture() const { return m_picture; }

    /// Middle of a symbol in viewport coordinates.
    [[nodiscard]] QPoint placeOf(const std::string& id) const;
    void fit();

    // Every person is a mark.
    [[nodiscard]] int markCount() const override;
    [[nodiscard]] QString markWords(int mark) const override;
    [[nodiscard]] QRect markPlace(int mark) const override;
    [[nodiscard]] int currentMark() const override;

Q_SIGNALS:
    void chosenChanged();
    void actionRequested(consilium::ui::FamilyAction action);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void zoom(double scale);
    void fitBars();
    void reveal();
    void describe();
    [[nodiscard]] QString sentenceOf(const std::string& person) const;
    void step(int by);
    void climb();
    void descend();
    bool act(int key);
    /// From the drawing's corner to the viewport's, at the present scale.
    [[nodiscard]] QPointF origin() const;

    clinical::Pedigree m_family;
    std::vector<clinical::PedigreeProblem> m_problems;
    PedigreePicture m_picture;
    Theme m_theme = Theme::light();
    std::string m_chosen;
    double m_scale = 1;
    bool m_isFitted = true; ///< the whole tree is shown as far as it stays legible
};

} // namespace consilium::ui
