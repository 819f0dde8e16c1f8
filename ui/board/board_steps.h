#pragma once

#include "core/board/board_case.h"
#include "ui/board/board_mask.h"
#include "ui/board/board_screen.h"
#include "ui/genome/genome_rows.h"
#include "ui/widgets/marks.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace consilium::ui
{

/// One line of a step. `more` stands below in grey; a state is shape, word and colour.
struct StepLine
{
    enum class Kind { Question, Heading, Fact, Note };

    Kind kind = Kind::Fact;
    QString text;
    QString more = {};
    std::optional<Mark> mark = {};
    QString word = {};
    QByteArray tone = {};
};

/// What a step shows, in words, through a mask.
struct StepContent
{
    QString title;
    QList<StepLine> lines;
    int hiddenGermline = 0; ///< findings that are shown only when somebody asks for them
};

/// Where the words of the steps come from.
struct StepSource
{
    const PresentedCase& one;
    const std::vector<GenomeRow>& genome;
    const QString& tumour;
    const BoardMask& mask;
    Day today;
    bool isGermlineShown;
};

/// Says each step from the record; timeline, risk, options and decision have screens of their own.
/// What is not recorded is said.
class BoardSteps
{
    Q_DECLARE_TR_FUNCTIONS(BoardSteps)

public:
    [[nodiscard]] static StepContent contentOf(const board::Step& step, const StepSource& source);
    /// The case in a few lines: tumour, stage, performance status, latest treatment.
    [[nodiscard]] static QStringList summaryOf(const StepSource& source);
    /// A decision as the protocol has it.
    [[nodiscard]] static StepContent decisionOf(const board::BoardCase& one, const BoardMask& mask);

private:
    static void addQuestion(StepContent& content, const StepSource& source);
    static void addHistory(StepContent& content, const StepSource& source);
    static void addLines(StepContent& content, const StepSource& source);
    static void addLocal(StepContent& content, const StepSource& source);
    static void addImaging(StepContent& content, const StepSource& source);
    static void addPathology(StepContent& content, const StepSource& source);
    static void addMolecular(StepContent& content, const StepSource& source);
    static void addPharmacogenes(StepContent& content, const StepSource& source);
    [[nodiscard]] static QString stageOf(const StepSource& source);
    [[nodiscard]] static QString performanceOf(const StepSource& source);
};

} // namespace consilium::ui
