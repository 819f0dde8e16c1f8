#pragma once

#include "core/interchange/fhir/fhir.h"

#include <QFile>
#include <QString>
#include <QTest>

namespace consilium::tests
{

namespace fhir = interchange::fhir;

inline std::string contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll().toStdString();
}

inline fhir::ReadResult read(const std::string& bytes)
{
    auto result = fhir::read(bytes, "test.json", "2026-01-01T00:00:00Z", {}, {});
    if (!result.has_value())
        qFatal("refused: %s", result.error().context.c_str());
    return std::move(result.value());
}

inline clinical::Case onlyCase(const std::string& bytes)
{
    auto result = read(bytes);
    if (result.cases.size() != 1)
        qFatal("not one case");
    return result.cases.front();
}

} // namespace consilium::tests
