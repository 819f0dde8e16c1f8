#pragma once

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/clinical/case.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace consilium::ui
{

/// Sentences, dates and numbers as every screen and report shows them. Values only; safe from any
/// thread.
class Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)

public:
    /// In its own precision: "2021", "Mar 2021", "9 Mar 2021"; "unknown" where it is not known.
    [[nodiscard]] static QString date(const PartialDate& date);
    [[nodiscard]] static QString period(const Period& period);
    [[nodiscard]] static QString quantity(const Quantity& quantity);
    /// A UCUM code as people write it: "10*9/L" is 10⁹/L, "umol/L" µmol/L, "1/1000000{Base}"
    /// mutations/Mb; "1" is empty.
    [[nodiscard]] static QString unit(std::string_view ucum);
    [[nodiscard]] static QString sex(clinical::Sex sex);
    /// "67 years", "66 to 67 years" where the dates leave more than one answer, "age unknown".
    [[nodiscard]] static QString age(const PartialDate& birth, Day today);
    [[nodiscard]] static QString patientName(const clinical::Patient& patient);
    /// "EGFR p.Leu858Arg", "EML4::ALK fusion", "TMB 6 mutations/Mb".
    [[nodiscard]] static QString finding(const clinical::Finding& finding);
    /// "former, quit 2015", "never".
    [[nodiscard]] static QString tobacco(const clinical::Lifestyle& entry);
    [[nodiscard]] static QString stage(const clinical::Stage& stage);
    /// A sentence of the core in the reader's language; numbers among its arguments take the
    /// reader's decimal sign.
    [[nodiscard]] static QString message(const Message& message);
    /// The name of a test as the core gives it ("NTRK1 fusion"), with its last word translated.
    [[nodiscard]] static QString test(const std::string& name);
    /// A word that the core uses as data ("creatinine", "repeat the test") in the reader's
    /// language, where it is known. Labels that the core has joined ("pancreatitis or heart
    /// failure", "date of the last surgery, ALK fusion") are read part by part; where a part is not
    /// known the whole stays as it is.
    [[nodiscard]] static QString term(std::string_view english);
    /// "31 %": a share, without decimals; the interval as "24 to 39".
    [[nodiscard]] static QString percent(double share);
    [[nodiscard]] static QString percentInterval(double low, double high);
    /// Words of another script or a figure with its signs ("EGFR p.Leu858Arg", "≥ 50 %") inside a
    /// sentence: in a language that runs from right to left they are held together, so that signs
    /// and brackets stay on their side; in the others as they are.
    [[nodiscard]] static QString isolated(const QString& words);
    /// What happened and the way out.
    [[nodiscard]] static QString error(const Error& error);
    [[nodiscard]] static QString intendedUse();
    [[nodiscard]] static QString synthetic();
};

/// UTF-8 of the core to Qt's text.
[[nodiscard]] inline QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace consilium::ui
