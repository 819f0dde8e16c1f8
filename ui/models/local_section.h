#pragma once

#include "core/services/local_outcomes.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace consilium::ui
{

/// "How would it have done here": asks for the outcomes of the patients of this store, and says in
/// words and tables what came of it.
class LocalSection : public Card
{
    Q_OBJECT

public:
    explicit LocalSection(QWidget* parent = nullptr);
    /// Before anybody asked.
    void setEmpty();
    void setBusy();
    void setOutcomes(const services::LocalOutcomes& outcomes);
    void setError(const Error& error);

Q_SIGNALS:
    void requested();

private:
    void addReasons(const services::LocalOutcomes& outcomes);
    void addFigures(const services::LocalOutcomes& outcomes);
    void restart();

    QPushButton* m_ask;
};

} // namespace consilium::ui
