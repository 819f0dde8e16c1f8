#pragma once

#include "core/clinical/case.h"
#include "ui/widgets/marks.h"

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace consilium::ui
{

class Card;

/// Writes facts into a card, one below the other, each with its source.
class FactList
{
public:
    FactList(Card& card, const clinical::Case& record, const Theme& theme);

    struct Sign
    {
        Mark mark = Mark::Dot;
        QString word;
        QByteArray tone;
    };

    /// Caption left, value right; `more` in grey below the value. An empty value reads "not
    /// recorded".
    void fact(const QString& caption,
              const QString& value,
              const QString& more = {},
              const clinical::Provenance* source = nullptr,
              const std::optional<Sign>& sign = {});
    /// Bold line over a group of facts.
    void heading(const QString& text);
    /// A line with the shape of its state in front.
    void state(const Sign& sign,
               const QString& value,
               const QString& more,
               const clinical::Provenance* source);
    void chips(const QStringList& words, const char* tone);
    void note(const QString& text);
    void notRecorded();

private:
    void explain(QWidget* widget, const QString& whole, const clinical::Provenance* source) const;
    [[nodiscard]] QWidget* signWidget(const Sign& sign) const;

    Card& m_card;
    const clinical::Case& m_record;
    const Theme& m_theme;
};

} // namespace consilium::ui
