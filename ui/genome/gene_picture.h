#pragma once

#include "core/services/toolbox.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace consilium::ui
{

/// What the picture of one gene shows, as values: the changes of the case at their residues, what
/// the pack marks on the protein, and in words what cannot be drawn. Residues are 1-based.
struct GenePicture
{
    Q_DECLARE_TR_FUNCTIONS(GenePicture)

public:
    enum class Shape { Substitution, Truncation, InFrame, Other };

    struct Change
    {
        int first = 0;
        int last = 0;
        Shape shape = Shape::Other;
        QString label; ///< "L858R", "R1699Q (germline)"
        int count = 1; ///< how often the case states it
        bool isChosen = false;
        bool isUsed = true; ///< false: did not pass its filter, was refuted or entered in error
    };

    /// A mark of the pack on the protein: a hotspot, or a residue that statements name.
    struct Tick
    {
        int first = 0;
        int last = 0;
        QString label;  ///< "600", "L858", "746-750"
        int weight = 0; ///< tumours that carry a change there, or statements
    };

    QString gene;
    std::optional<int> length; ///< empty: not known
    QString lengthSource;      ///< "ENST00000275493.2, Ensembl 75"
    std::vector<Change> changes;
    std::vector<Tick> ticks;
    bool hasHotspotTable = false;
    bool areHotspots = false; ///< what the ticks are
    QStringList wholeGene;    ///< copy number, fusions and other rearrangements
    QStringList withoutPlace; ///< small changes without a residue
    QStringList pastTheEnd;   ///< contradict the length
    QString otherTranscript;  ///< on which the file numbers its changes, where it says so
    int leftOut = 0;          ///< small changes that did not pass and are not the chosen one

    /// Nothing to draw and nothing known of the protein.
    [[nodiscard]] bool isEmpty() const;
    /// The last residue of the axis: the length, or a little past the last residue known here.
    [[nodiscard]] int axisEnd() const;
    /// Sentences below the picture: what the length and the ticks rest on, and what is not drawn.
    [[nodiscard]] QStringList captions() const;
    /// All that the picture shows, for those who do not see it.
    [[nodiscard]] QString description() const;
    [[nodiscard]] static QString shapeName(Shape shape);
};

/// The picture of a gene (approved symbol); `chosen` is the finding of the chosen row, -1 where
/// there is none.
[[nodiscard]] GenePicture genePicture(const clinical::Case& record,
                                      const services::Toolbox& toolbox,
                                      const std::string& gene,
                                      int chosen);

/// The gene that a row is about: the one of the finding, or of a fusion the partner where
/// statements name more of its residues. Empty for markers, which are no gene.
[[nodiscard]] std::string genePictured(const clinical::Case& record,
                                       const services::Toolbox& toolbox,
                                       int finding,
                                       const QString& rowGene);

} // namespace consilium::ui
