#pragma once

#include "core/board/rules.h"
#include "core/options/ranking.h"
#include "ui/board/board_look.h"
#include "ui/board/board_mask.h"
#include "ui/widgets/marks.h"

#include <QList>
#include <QScrollArea>
#include <QString>

namespace consilium::ui
{

/// An option of an opened ranking, in words; keeps nothing that points into a pack.
struct OpenedOption
{
    QString name;
    QString basis;
    QString level;
    QStringList cautions; ///< criteria that warn, fail or are open
    Mark mark = Mark::Check;
    QString verdict;
    QByteArray tone;
    std::vector<std::string> therapy;
};

/// What of a ranking stands on the shared screen: its first shelf, and how many stand below it.
struct OpenedRanking
{
    QList<OpenedOption> first;
    int consideration = 0;
    int notAdvised = 0;
    QString pack; ///< name, version and the day it was made
};

/// Whether a datum of the criterion is a germline finding.
[[nodiscard]] bool restsOnGermline(const options::Criterion& criterion,
                                   const clinical::Case& record);

/// A germline finding that an option rests on is said to be one, and not named: it concerns
/// relatives too, and nobody asked for it.
[[nodiscard]] OpenedRanking openedRanking(const options::Ranking& ranking,
                                          const clinical::Case& record);

/// The first shelf large, beside it the choices that were sealed and how they stand to it.
class RankingView : public QWidget
{
    Q_OBJECT

public:
    explicit RankingView(QWidget* parent = nullptr);
    /// Without a ranking: that it is open, and a button to show it.
    void setContent(const std::optional<OpenedRanking>& ranking,
                    const board::BoardCase& one,
                    const board::Meeting& meeting,
                    const BoardMask& mask,
                    const BoardLook& look);
    void clear();
    void scroll(int px);

Q_SIGNALS:
    void rankingWanted();

private:
    [[nodiscard]] static QWidget* shelfOf(const OpenedRanking& ranking, const BoardLook& look);
    [[nodiscard]] QWidget* waiting();
    [[nodiscard]] static QWidget* choicesOf(const std::optional<OpenedRanking>& ranking,
                                            const board::BoardCase& one,
                                            const board::Meeting& meeting,
                                            const BoardMask& mask,
                                            const BoardLook& look);

    QScrollArea* m_area;
};

} // namespace consilium::ui
