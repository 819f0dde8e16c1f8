#pragma once

#include "core/knowledge/compare.h"
#include "core/options/ranking.h"

#include <functional>
#include <map>

namespace consilium::options
{

/// Where an option stands in a ranking.
struct OptionPlace
{
    Shelf shelf = Shelf::ForConsideration;
    std::string evidence;
    int rank = 0;          ///< 1 for the first of the whole list
    int rankAmongKept = 0; ///< the same counting only options that both rankings hold
};

struct Placed
{
    const Option* option = nullptr;
    OptionPlace place;
};

/// By therapy: options of one therapy are one option to the reader, whatever entry carries it, and
/// the better placed one speaks. An option without drugs goes by its id.
[[nodiscard]] std::map<std::string, Placed> placesOf(const Ranking& ranking);
/// Counts rankAmongKept of the places of a ranking against those of another.
void countKept(const Ranking& ranking,
               std::map<std::string, Placed>& places,
               const std::map<std::string, Placed>& others);

/// A record that differs between two states of a case, by kind and key.
struct RecordChange
{
    knowledge::Change change = knowledge::Change::Gained;
    /// Of Moved: it was marked as entered in error, or refuted, and no longer counts.
    bool isWithdrawn = false;
    std::string kind; ///< as clinical::forEachKind names it, or "patient"
    std::string key;
    std::string what; ///< "creatinine 1.1 mg/dL": as it stands now, of Lost as it stood
    PartialDate date;
    std::vector<std::string> fields; ///< of Moved: the members that differ
};

/// What the later state of a case has more, less or otherwise. Where a record came from is not
/// compared, nor what is kept raw.
[[nodiscard]] std::vector<RecordChange> recordChanges(const clinical::Case& before,
                                                      const clinical::Case& after);

/// What a ranking is a function of.
enum class Factor { Record, Knowledge, Models, Day, Program };

/// The smallest sets of factors that lead from the old to the new state: with one of them new and
/// everything else as it was, the state is the new one already. {{Record}}: because of the record;
/// {{Record, Knowledge}}: only both together; {{Record}, {Knowledge}}: each would alone;
/// {{Program}}: the program of today gives the new state to the old inputs. Empty: not told apart.
using Causes = std::vector<std::vector<Factor>>;

/// A criterion with another verdict, or a caution that keeps or no longer keeps from the first
/// shelf. Without `before` it was not asked then, without `after` it no longer is.
struct CriterionChange
{
    std::optional<Criterion> before;
    std::optional<Criterion> after;
    int nth = 0; ///< which of several criteria of this kind and rule
    Causes causes;
    /// The program of today answers the old inputs neither as then nor as today: the causes are
    /// those as it answers now, and its own share is not told apart.
    bool isProgramToo = false;
};

/// What became of one option. Of Moved at least one flag is set, or `criteria` is not empty.
struct OptionDifference
{
    knowledge::Change change = knowledge::Change::Gained;
    std::string key; ///< as placesOf
    std::string name;
    std::optional<OptionPlace> before;
    std::optional<OptionPlace> after;
    bool isShelfMoved = false;
    bool isLevelMoved = false;
    bool isRankMoved = false;  ///< its place among the options that both rankings hold
    Causes causes;             ///< of coming, going, or of the shelf and level; else of the place
    bool isProgramToo = false; ///< as CriterionChange::isProgramToo
    std::vector<CriterionChange> criteria;
    std::vector<std::string> entries; ///< of the pack, that the option rests on, before or now

    /// Came, went, or stands elsewhere.
    [[nodiscard]] bool isPlaceChanged() const
    {
        return change != knowledge::Change::Moved || isShelfMoved || isLevelMoved || isRankMoved;
    }
};

/// By the place of today, then by the place of then. Criteria are the same by kind and rule.
[[nodiscard]] std::vector<OptionDifference> differencesBetween(const Ranking& before,
                                                               const Ranking& after);

/// The ranking with these factors as they are now, and the others as they were.
using Substitution = std::function<Result<Ranking>(const std::vector<Factor>& now)>;

/// Fills the causes of differencesBetween(before, after). `differing` are the inputs that differ,
/// each once, without Program; `draw`, with the program of today, is asked for each of their
/// subsets. What it gives for all of them and is not `after` has a cause that is not among them:
/// the causes stay empty there. Fails as `draw`.
[[nodiscard]] Status attribute(std::vector<OptionDifference>& differences,
                               const Ranking& before,
                               const Ranking& after,
                               const std::vector<Factor>& differing,
                               const Substitution& draw);

} // namespace consilium::options
