#include <QtGlobal>

namespace consilium::ui
{

/// What the core says of a family tree, so that translators find it: contradictions, what a
/// criterion lacks, what a file has no place for.
extern const char* const kFamilyPatterns[];
const char* const kFamilyPatterns[] = {
    QT_TRANSLATE_NOOP("Message", "A person of the tree has no identifier."),
    QT_TRANSLATE_NOOP("Message", "Two people have the identifier {}."),
    QT_TRANSLATE_NOOP("Message", "The tree does not say whom it is about."),
    QT_TRANSLATE_NOOP("Message", "{} has the same person, {}, as father and mother."),
    QT_TRANSLATE_NOOP("Message", "{} has two fathers: {} and {}."),
    QT_TRANSLATE_NOOP("Message", "{} has two mothers: {} and {}."),
    QT_TRANSLATE_NOOP("Message", "{} is the father of {} and a woman."),
    QT_TRANSLATE_NOOP("Message", "{} is the mother of {} and a man."),
    QT_TRANSLATE_NOOP("Message", "{} has a parent, {}, who is not in the tree."),
    QT_TRANSLATE_NOOP("Message", "{} is a parent of {} and not older: born {} and {}."),
    QT_TRANSLATE_NOOP("Message", "{} is a parent of {} and died, at {}, years before the birth."),
    QT_TRANSLATE_NOOP("Message", "{} has an age of {}; ages go from 0 to 125."),
    QT_TRANSLATE_NOOP("Message", "{} is born in the future: {}."),
    QT_TRANSLATE_NOOP("Message", "{}, born {}, cannot have reached the age of {} yet."),
    QT_TRANSLATE_NOOP("Message",
                      "{} has an age of {} at the diagnosis of {}; ages go from 0 to 125."),
    QT_TRANSLATE_NOOP("Message", "{} has {} diagnosed at {}, after death at {}."),
    QT_TRANSLATE_NOOP("Message", "{} has {} diagnosed at {}, later than the present age of {}."),
    QT_TRANSLATE_NOOP("Message", "{} is a man with {}."),
    QT_TRANSLATE_NOOP("Message", "{} is a woman with {}."),
    QT_TRANSLATE_NOOP("Message", "{} is said to have {} and not to have it."),
    QT_TRANSLATE_NOOP("Message", "{} has cancer of the second breast and none of the first."),
    QT_TRANSLATE_NOOP(
        "Message", "{} has cancer of the second breast, at {}, before that of the first, at {}."),
    QT_TRANSLATE_NOOP("Message", "{} has results of a breast cancer and no breast cancer."),
    QT_TRANSLATE_NOOP("Message", "{} is a descendant of itself."),
    QT_TRANSLATE_NOOP("Message",
                      "{} is marked as an identical twin and the other is not in the tree."),
    QT_TRANSLATE_NOOP("Message",
                      "{} and {} are identical twins and do not have the same two parents."),
    QT_TRANSLATE_NOOP("Message", "{} and {} are identical twins of different sex."),
    QT_TRANSLATE_NOOP("Message", "{} and {} are identical twins born in different years."),
    QT_TRANSLATE_NOOP("Message", "{} and {} are identical twins with different results for {}."),
    QT_TRANSLATE_NOOP("Message", "{} is not connected with the patient."),
    QT_TRANSLATE_NOOP("Message", "The parents or grandparents are not all in the tree."),
    QT_TRANSLATE_NOOP("Message", "It is not known of {} of the relatives."),
    QT_TRANSLATE_NOOP("Message", "Nobody in the tree is affected."),
    QT_TRANSLATE_NOOP("Message", "An age at diagnosis is not known."),
    QT_TRANSLATE_NOOP("Message", "A family tree does not say it."),
    QT_TRANSLATE_NOOP("Message",
                      "Names and identifiers are written as numbers in the order of the tree."),
    QT_TRANSLATE_NOOP("Message",
                      "{}: the kind of the test of {} is not stated; CanRisk refuses the file."),
    QT_TRANSLATE_NOOP("Message", "{}: the file has no column for the test of {}."),
    QT_TRANSLATE_NOOP("Message", "{}: an age of 0 is written as not stated."),
    QT_TRANSLATE_NOOP("Message", "{}: an age of 0 at the diagnosis of {} is written as not known."),
    QT_TRANSLATE_NOOP("Message", "{}: not known whether living; written as living."),
    QT_TRANSLATE_NOOP("Message", "{}: the file has no place for {}."),
    QT_TRANSLATE_NOOP("Message", "{}: only the first {} is written."),
    QT_TRANSLATE_NOOP("Message", "{}: not known, but written as not had: {}."),
    QT_TRANSLATE_NOOP("Message", "{}: the file has no place for not having had {}."),
    QT_TRANSLATE_NOOP(
        "Message",
        "{} has one parent in the tree; the other is written as {}, of whom nothing is known."),
    QT_TRANSLATE_NOOP("Message", "{}: CanRisk takes identifiers of at most 7 letters."),
    QT_TRANSLATE_NOOP("Message", "The name of {} is written without line breaks and outer blanks."),
    QT_TRANSLATE_NOOP("Message",
                      "The sex of {} is not known; CanRisk refuses a family with such a person."),
    QT_TRANSLATE_NOOP("Message",
                      "What is known of {}, the patient, beyond sex, year of birth and cancers "
                      "belongs to the record and is not written."),
    QT_TRANSLATE_NOOP("Message", "Not filled: the saved family tree cannot be read."),
};

} // namespace consilium::ui
