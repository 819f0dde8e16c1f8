#pragma once

#include "core/services/calculator_prefill.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace consilium::ui
{

class RecordNote;

/// The visits of a case, one a row in order of time, for the model that compares them (RECIST 1.1):
/// targets, non-target lesions, new lesion. The first row is the baseline, where no lesion is new.
/// Empty rows at the end are no visits.
class VisitTable : public QWidget
{
    Q_OBJECT

public:
    explicit VisitTable(QWidget* parent = nullptr);

    /// In order, with the column "visit".
    [[nodiscard]] std::vector<calculators::Cells> rows() const;
    [[nodiscard]] bool isEmpty() const;
    void clear();
    /// Puts the recorded visits into the table instead of what was there; what the reader answered
    /// for a day stays. Nothing recorded leaves what was typed.
    void fill(const std::vector<services::PrefilledVisit>& visits);
    /// A row still holds what the record filled in.
    [[nodiscard]] bool isFilled() const;
    /// "Visit 1", of a filled one with its date.
    [[nodiscard]] QString nameOf(std::size_t row) const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QLabel* name = nullptr;
        QLineEdit* targets = nullptr;
        QComboBox* nonTarget = nullptr;
        QComboBox* newLesion = nullptr;
        RecordNote* note = nullptr;
        QString filled = {}; ///< targets by the record, as shown
        PartialDate date = {};

        [[nodiscard]] bool isEmpty() const;
    };

    void addRow();
    void removeRow();
    void mind(std::size_t row);
    void tell();
    [[nodiscard]] bool isAsFilled(const std::vector<services::PrefilledVisit>& visits) const;

    QGridLayout* m_grid;
    QPushButton* m_remove;
    std::vector<Row> m_rows;
};

} // namespace consilium::ui
