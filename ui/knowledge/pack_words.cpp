#include "ui/format/format.h"
#include "ui/knowledge/knowledge_words.h"

#include <map>

namespace consilium::ui
{

QString KnowledgeWords::edition(const std::string& date)
{
    const auto day = PartialDate::parse(date);
    return day.has_value() ? Format::date(day.value()) : text(date);
}

QString KnowledgeWords::origin(services::PackOrigin origin)
{
    switch (origin) {
    case services::PackOrigin::Shipped:
        return tr("came with the program");
    case services::PackOrigin::Installed:
        return tr("installed in this store");
    case services::PackOrigin::Chosen:
        return tr("a file that was named when the program started");
    }
    return {};
}

QString KnowledgeWords::refusal(services::Refusal refusal)
{
    using services::Refusal;
    switch (refusal) {
    case Refusal::NotWhole:
        return tr("The file is not a whole knowledge pack: it was cut short on its way, or it is "
                  "another kind of file. Copy it again from its maker.");
    case Refusal::Altered:
        return tr(
            "The pack was altered: its bytes are not those that its maker wrote. Do not use it, "
            "and ask its maker for the file again.");
    case Refusal::Unsigned:
        return tr("The pack is not signed, so nobody answers for what it says. Ask its maker for a "
                  "signed file.");
    case Refusal::UnknownKey:
        return tr("The pack is signed with a key that is not trusted here. If you know the signer, "
                  "trust the key first and check the pack again.");
    case Refusal::Older:
        return tr("The pack is not newer than an edition that is or was in use here. Going back "
                  "could bring back what was corrected since, so it is not taken.");
    case Refusal::InUse:
        return tr("This pack is in use already. There is nothing to install.");
    case Refusal::NewerProgram:
        return tr("The pack was made for a newer Consilium. Update the program, then check the "
                  "pack again.");
    case Refusal::NotUnderstood:
        return tr("The pack holds an entry that this program cannot read. Ask its maker, and name "
                  "the place below.");
    }
    return {};
}

QString KnowledgeWords::level(const std::string& amp)
{
    return amp.empty() ? tr("no level") : tr("AMP %1", "tier and level").arg(text(amp));
}

QStringList KnowledgeWords::topLevelLost(const services::PackComparison& comparison,
                                         const terminology::TumourTree& tumours)
{
    QStringList all;
    for (const auto& change : comparison.general.claims) {
        if (!change.isTopLevelLost)
            continue;
        const auto& claim = *change.before;
        const auto where = tumour(claim.tumour, tumours);
        const auto therapy = text(claim.therapy);
        const auto marker =
            claim.biomarker.empty() ? tr("no biomarker needed") : text(claim.biomarker);
        all << (change.after ? tr("%1 in %2 (%3) falls from %4 to %5.",
                                  "therapy, tumour type, biomarker, two levels")
                                   .arg(therapy,
                                        where,
                                        marker,
                                        level(claim.level),
                                        level(change.after->level))
                             : tr("%1 in %2 (%3) is no longer stated; it stood on %4.",
                                  "therapy, tumour type, biomarker, level")
                                   .arg(therapy, where, marker, level(claim.level)));
    }
    std::map<std::string, int> cases;
    for (const auto& one : comparison.cases) {
        for (const auto& option : one.options)
            cases[option.name] += option.isTopLevelLost ? 1 : 0;
    }
    for (const auto& [name, count] : cases) {
        if (count > 0)
            all << tr("%1 is no longer a supported option of level I in %n case(s) of this store.",
                      nullptr,
                      count)
                       .arg(text(name));
    }
    all.removeDuplicates();
    return all;
}

} // namespace consilium::ui
