#pragma once

#include "ui/genome/genome_rows.h"
#include "ui/widgets/marks.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <array>
#include <set>

namespace consilium::ui
{

/// A pill in a cell: shape, word and tone.
struct CellChip
{
    Mark mark = Mark::Dot;
    QString word;
    QByteArray tone; ///< as Theme's `tone`
};

[[nodiscard]] CellChip stateChip(const GenomeRow& row);
[[nodiscard]] QList<CellChip> knowledgeChips(const GenomeRow& row);

/// Rows of genomeRows as a table: findings, what was tested and is normal, what nobody tested, what
/// was filtered out.
class GenomeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Gene,
        Change,
        Specimen,
        State,
        Tier,
        Knowledge,
        Fraction,
        Origin,
        Consequence,
        Filter,
        Source,
        ColumnCount
    };

    enum Role { DetailRole = Qt::UserRole, SectionRole, SortRole, SearchRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<GenomeRow> rows);

    [[nodiscard]] const GenomeRow& row(int index) const
    {
        return m_rows[static_cast<std::size_t>(index)];
    }

    [[nodiscard]] int count(GenomeSection section) const
    {
        return m_counts[static_cast<std::size_t>(section)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString shown(const GenomeRow& row, Column column) const;
    [[nodiscard]] QVariant sortKey(int index, Column column) const;

    std::vector<GenomeRow> m_rows;
    std::vector<QString> m_searchTexts;
    std::array<int, 4> m_counts{};
};

/// How many rows a filter hides, each counted once, by the first reason that applies.
struct HiddenRows
{
    int filtered = 0;                       ///< did not pass their caller's filter
    int withdrawn = 0;                      ///< refuted or entered in error
    std::vector<GenomeSection> switchedOff; ///< sections other than FilteredOut with hidden rows
    int inSections = 0;                     ///< rows of `switchedOff`
    int bySpecimen = 0;                     ///< made in other specimens, or in none that is stated
    int bySearch = 0;
};

/// The chosen sections, and of them the rows that hold every word of the search.
class GenomeFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit GenomeFilter(QObject* parent = nullptr);
    void setSection(GenomeSection section, bool isShown);
    void setWords(const QString& words);
    /// Rows of these specimens alone; empty: of all, and those of none.
    void setSpecimens(std::set<int> numbers);
    [[nodiscard]] HiddenRows hidden() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool hasWords(const QModelIndex& index) const;
    [[nodiscard]] bool isOfSpecimens(const GenomeRow& row) const;

    std::set<GenomeSection> m_sections{
        GenomeSection::Finding, GenomeSection::TestedNormal, GenomeSection::NotTested};
    QStringList m_words;
    std::set<int> m_specimens;
};

} // namespace consilium::ui
