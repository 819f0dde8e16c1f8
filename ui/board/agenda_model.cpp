#include "ui/board/agenda_model.h"

#include "ui/board/board_words.h"
#include "ui/format/format.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace consilium::ui
{

namespace
{

/// How far a case has come: an empty ring that fills by quarters.
QPixmap progress(board::State state)
{
    constexpr int kSize = 12;
    const bool isDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    const auto theme = isDark ? Theme::dark() : Theme::light();
    const auto colour = state == board::State::Backlog      ? theme.caution
                        : state == board::State::Discussed  ? theme.good
                        : state == board::State::FollowedUp ? theme.good
                                                            : theme.accent;
    const double ratio = qApp->devicePixelRatio();
    QPixmap pixmap(QSize(kSize, kSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring(1, 1, kSize - 2, kSize - 2);
    painter.setPen(QPen(colour, 1.5));
    painter.drawEllipse(ring);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    constexpr int kQuarter = 90 * 16;
    painter.drawPie(ring, kQuarter, -kQuarter * static_cast<int>(state));
    return pixmap;
}

} // namespace

void AgendaModel::setRows(std::vector<services::BoardRow> rows, Day today)
{
    const bool isSameLength = rows.size() == m_rows.size();
    m_today = today;
    if (isSameLength && !rows.empty()) {
        // Whoever looks at the table keeps its place.
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int AgendaModel::rowOf(BoardCaseId id) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const services::BoardRow& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int AgendaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AgendaModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AgendaModel::nameOf(const services::PatientSummary& patient)
{
    clinical::Patient person;
    person.familyName = patient.familyName;
    person.givenNames = patient.givenNames;
    return Format::patientName(person);
}

QString AgendaModel::missingOf(const std::vector<board::MinimumItem>& missing)
{
    QStringList words;
    for (const auto item : missing)
        words << BoardWords::of(item);
    return words.isEmpty() ? tr("nothing", "is missing") : words.join(QStringLiteral(", "));
}

QString AgendaModel::shown(int row, Column column) const
{
    const auto& one = m_rows[static_cast<std::size_t>(row)];
    switch (column) {
    case Order:
        return one.meeting ? QString::number(row + 1) : tr("–", "no place on an agenda");
    case Patient:
        return nameOf(one.patient);
    case Age:
        return Format::age(one.patient.birthDate, m_today);
    case Diagnosis:
        return one.patient.diagnosis.empty() ? tr("No tumour recorded")
                                             : text(one.patient.diagnosis);
    case Question:
        return one.one.question.empty() ? tr("No question yet")
                                        : text(one.one.question).simplified();
    case State:
        return BoardWords::of(one.state);
    case Minutes:
        return QString::number(one.one.minutes);
    case Missing:
        return missingOf(one.missing);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return shown(index.row(), column);
    if (role == Qt::DecorationRole && column == State)
        return progress(m_rows[static_cast<std::size_t>(index.row())].state);
    if (role == Qt::AccessibleTextRole && column == Order) {
        QStringList line;
        for (int each = 0; each < ColumnCount; ++each)
            line << tr("%1: %2", "column, value")
                        .arg(headerData(each, Qt::Horizontal, Qt::DisplayRole).toString(),
                             shown(index.row(), static_cast<Column>(each)));
        return line.join(QStringLiteral(", "));
    }
    return {};
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Order:
        return tr("No.", "place on an agenda");
    case Patient:
        return tr("Patient");
    case Age:
        return tr("Age");
    case Diagnosis:
        return tr("Diagnosis");
    case Question:
        return tr("Question");
    case State:
        return tr("State");
    case Minutes:
        return tr("Minutes");
    case Missing:
        return tr("Missing");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace consilium::ui
