#pragma once

#include "core/board/board_case.h"
#include "ui/board/board_look.h"
#include "ui/board/drug_edit.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace consilium::ui
{

/// A field for a name; the members of the meeting are offered.
[[nodiscard]] QLineEdit*
nameEdit(const QString& label, const char* name, const QStringList& members);
/// A field below its name.
[[nodiscard]] QLayout* labelled(QWidget* field, const QString& label);

/// One recommendation of a decision.
class RecommendationRow : public QFrame
{
    Q_OBJECT

public:
    RecommendationRow(const DrugNames& drugs, const QStringList& members);
    void setValue(const board::Recommendation& value);
    [[nodiscard]] board::Recommendation value() const;
    /// Nothing was entered.
    [[nodiscard]] bool isEmpty() const;
    void focusFirst();

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    void tell();

    QSpinBox* m_priority;
    DrugEdit* m_drugs;
    QLineEdit* m_text;
    QLineEdit* m_level;
    QComboBox* m_use;
    QLineEdit* m_responsible;
    QLineEdit* m_due;
    QLabel* m_note;
};

/// What one person has to say beside the decision: a dissent with its reason, or a conflict of
/// interest and whether the person abstained.
class PersonRow : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Dissent, Conflict };

    PersonRow(Kind kind, const QStringList& members);
    void setValue(const std::string& member, const std::string& words, bool abstained);
    [[nodiscard]] std::string member() const;
    [[nodiscard]] std::string words() const;
    [[nodiscard]] bool abstained() const;
    void focusFirst();

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    QLineEdit* m_member;
    QLineEdit* m_words;
    QCheckBox* m_abstained = nullptr;
};

/// "2026", "2026-12", "2026-12-01", or a day as "1.12.2026"; unknown where it is none of these.
[[nodiscard]] PartialDate typedDate(const QString& text);

} // namespace consilium::ui
