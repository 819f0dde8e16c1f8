#include "ui/patients/patients_model.h"

#include "ui/format/format.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFont>
#include <QPainter>

namespace consilium::ui
{

void PatientsModel::setRows(std::vector<services::PatientSummary> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void PatientsModel::setToday(Day today)
{
    m_today = today;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Birth), index(rowCount() - 1, Birth));
}

int PatientsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PatientsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PatientsModel::shown(const services::PatientSummary& patient, Column column) const
{
    switch (column) {
    case Name: {
        clinical::Patient person;
        person.familyName = patient.familyName;
        person.givenNames = patient.givenNames;
        return Format::patientName(person);
    }
    case Identifier:
        return patient.identifier.empty() ? tr("none recorded") : text(patient.identifier);
    case Birth:
        if (!patient.birthDate.isKnown())
            return tr("not recorded");
        return m_today ? tr("%1 · %2", "birth date, age")
                             .arg(Format::date(patient.birthDate),
                                  Format::age(patient.birthDate, *m_today))
                       : Format::date(patient.birthDate);
    case Diagnosis:
        return patient.diagnosis.empty() ? tr("No tumour recorded") : text(patient.diagnosis);
    case Mark:
        return patient.isSynthetic ? Format::synthetic() : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PatientsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return shown(row(index.row()), column);
    if (role == Qt::FontRole && column == Name) {
        QFont bold = QApplication::font();
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::AccessibleTextRole && column == Name) {
        // A screen reader that reads the first cell gets the line.
        QStringList line;
        for (int each = 0; each < ColumnCount; ++each)
            line << shown(row(index.row()), static_cast<Column>(each));
        line.removeAll(QString());
        return line.join(QStringLiteral(", "));
    }
    return {};
}

QVariant PatientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Name");
    case Identifier:
        return tr("Identifier");
    case Birth:
        return tr("Born");
    case Diagnosis:
        return tr("Diagnosis");
    case Mark:
        return tr("Mark");
    case ColumnCount:
        break;
    }
    return {};
}

void MarkDelegate::paint(QPainter* painter,
                         const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    auto empty = option;
    initStyleOption(&empty, index);
    const auto whole = empty.text;
    empty.text.clear();
    const auto* widget = option.widget;
    const auto* style = widget == nullptr ? QApplication::style() : widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, widget);
    if (whole.isEmpty())
        return;
    const Theme theme =
        option.palette.color(QPalette::Base).lightness() < 128 ? Theme::dark() : Theme::light();
    QFont small = option.font;
    small.setPixelSize(12);
    const QFontMetrics metrics(small);
    const auto text = metrics.elidedText(whole, Qt::ElideRight, option.rect.width() - 40);
    const QSize size(metrics.horizontalAdvance(text) + 18, metrics.height() + 6);
    const auto place = QStyle::alignedRect(option.direction,
                                           Qt::AlignLeft | Qt::AlignVCenter,
                                           size,
                                           option.rect.adjusted(11, 0, -11, 0));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    // On a chosen row, whose ground is the tint itself, the pill needs the surface.
    painter->setBrush((option.state & QStyle::State_Selected) != 0 ? theme.surface
                                                                   : theme.accentTint);
    painter->drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0);
    painter->setFont(small);
    painter->setPen(theme.accent);
    painter->drawText(place, Qt::AlignCenter, text);
    painter->restore();
}

} // namespace consilium::ui
