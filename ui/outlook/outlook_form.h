#pragma once

#include "core/services/outlook.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace consilium::ui
{

/// The inputs of one model, filled with what the record says and editable by hand. An empty field
/// is not known. Beside each stands where its value comes from.
class OutlookForm : public QWidget
{
    Q_OBJECT

public:
    explicit OutlookForm(QWidget* parent = nullptr);
    /// Builds the fields of the model; what was typed before is gone. `model` must outlive the
    /// form's use of it; null empties the form.
    void setModel(const services::OutlookModel* model);
    /// Back to what the record says.
    void reset();
    /// Values as they stand. A text that is no number becomes one that the model refuses by name.
    [[nodiscard]] models::InputRow row() const;
    /// Some value is another one than the record's.
    [[nodiscard]] bool isEdited() const;
    /// The value of an input as it stands, in words; empty where it is not known.
    [[nodiscard]] QString shown(const std::string& input) const;
    /// It stands as the record has it.
    [[nodiscard]] bool isRecorded(const std::string& input) const;

Q_SIGNALS:
    void changed();

private:
    /// One of the two editors, by the input's kind.
    struct Field
    {
        const services::OutlookInput* input = nullptr;
        QLineEdit* line = nullptr;
        QComboBox* choice = nullptr;
        QLabel* source = nullptr;
    };

    void add(QGridLayout& grid, const services::OutlookInput& input);
    void put(const Field& field) const;
    void sayTheSource(const Field& field) const;
    [[nodiscard]] const Field* field(const std::string& input) const;
    [[nodiscard]] static QString typed(const Field& field);
    [[nodiscard]] static QString recorded(const services::OutlookInput& input);
    [[nodiscard]] static QString recordWords(const models::CaseInput& recorded);
    [[nodiscard]] static QString unitOf(const models::Input& input);
    void onEdit();

    std::vector<Field> m_fields;
    QWidget* m_content = nullptr;
    bool m_isFilling = false;
};

} // namespace consilium::ui
