#pragma once

#include "tests/support/builders.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Reads tests/data/worked-cases; its README says what the members mean.
namespace consilium::tests::worked
{

/// The day that the cases are judged on, and one on which no laboratory value is old yet.
constexpr const char* kToday = "2026-05-15";
constexpr const char* kFresh = "2026-05-08";

inline QDir folder() { return testData(QStringLiteral("worked-cases")); }

inline QByteArray bytes(const QString& name)
{
    QFile file(folder().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    return file.readAll();
}

inline QStringList caseNames()
{
    auto names = folder().entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    names.removeAll(QStringLiteral("sources.json"));
    return names;
}

inline QJsonObject object(const QString& name)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes(name), &error);
    if (!document.isObject())
        qFatal("%s: %s", qPrintable(name), qPrintable(error.errorString()));
    return document.object();
}

inline std::string text(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString().toStdString();
}

inline std::vector<std::string> texts(const QJsonObject& object, const char* name)
{
    std::vector<std::string> all;
    for (const auto& item : object.value(QLatin1String(name)).toArray())
        all.push_back(item.toString().toStdString());
    return all;
}

inline clinical::Observation ofLimit(clinical::Observation observation, const char* limit)
{
    observation.referenceHigh = Quantity::parse(limit, observation.quantity->unit).value();
    return observation;
}

/// What the case says of the person beside the tumour's findings.
inline void addPerson(const QJsonObject& person, clinical::Case& record)
{
    record.patient.isSynthetic = true;
    record.patient.sex =
        text(person, "sex") == "male" ? clinical::Sex::Male : clinical::Sex::Female;
    record.patient.birthDate = date(text(person, "born").c_str());
    auto& tumour = record.tumours.front();
    tumour.clinicalStatus = "active";
    if (const auto group = text(person, "stage"); !group.empty()) {
        auto& stage = record.stages.emplace_back();
        stage.header.key = "stage";
        stage.tumour = tumour.header.key;
        stage.group = group;
        stage.date = date("2026-02-02");
    }
    const auto value = [&](const char* name, const char* usual) {
        const auto own = text(person, name);
        return own.empty() ? std::string(usual) : own;
    };
    if (text(person, "organs") == "normal") {
        record.performance.push_back({{"ecog", {}},
                                      date(kFresh),
                                      clinical::PerformanceScale::Ecog,
                                      clinical::Assertion::Confirmed,
                                      1});
        const auto weight = value("weight", "72");
        const auto creatinine = value("creatinine", "0.8");
        record.observations = {laboratory("29463-7", weight, "kg", kFresh),
                               laboratory("2160-0", creatinine, "mg/dL", kFresh),
                               ofLimit(laboratory("1975-2", "0.5", "mg/dL", kFresh), "1.2"),
                               ofLimit(laboratory("1920-8", "22", "U/L", kFresh), "40"),
                               ofLimit(laboratory("1742-6", "20", "U/L", kFresh), "40"),
                               laboratory("751-8", "4.2", "10*9/L", kFresh),
                               laboratory("777-3", "230", "10*9/L", kFresh)};
    }
    for (const auto& substance : texts(person, "allergies"))
        record.allergies.push_back(allergy(substance));
    if (record.allergies.empty()) {
        record.allergies.push_back(allergy("no known allergy"));
        record.allergies.front().isNoKnownAllergy = true;
    }
    for (const auto& item : person.value(QLatin1String("treatments")).toArray()) {
        const auto treatment = item.toObject();
        for (const auto& drug : texts(treatment, "drugs")) {
            auto one = medication(drug, text(treatment, "start").c_str());
            one.intent = text(treatment, "intent") == "adjuvant" ? clinical::Intent::Adjuvant
                                                                 : clinical::Intent::Palliative;
            if (const auto line = treatment.value(QLatin1String("line")).toInt(); line != 0)
                one.line = line;
            one.stoppedForProgression = text(treatment, "stopped") == "progression"
                                            ? clinical::Presence::Present
                                            : clinical::Presence::Absent;
            record.medications.push_back(std::move(one));
        }
    }
    for (const auto& drug : texts(person, "medications")) {
        auto one = medication(drug, "2025-01-02");
        one.isCancerTreatment = clinical::Presence::Absent;
        one.period.isOngoing = true;
        record.medications.push_back(std::move(one));
    }
    for (const auto& item : person.value(QLatin1String("pharmacogenes")).toArray()) {
        const auto gene = item.toObject();
        record.pharmacogenes.push_back(pharmacogene(text(gene, "gene"),
                                                    text(gene, "diplotype"),
                                                    text(gene, "phenotype"),
                                                    text(gene, "score")));
    }
    if (const auto day = text(person, "surgery"); !day.empty()) {
        auto& surgery = record.surgeries.emplace_back();
        surgery.header.key = "surgery";
        surgery.procedure = tests::text("resection of the tumour");
        surgery.intent = clinical::Intent::Curative;
        surgery.period.start = date(day.c_str());
    }
    if (text(person, "response") == "partial") {
        auto& response = record.responses.emplace_back();
        response.header.key = "response";
        response.date = date(kFresh);
        response.category = clinical::ResponseCategory::Partial;
        response.isRecist = true;
    }
}

} // namespace consilium::tests::worked
