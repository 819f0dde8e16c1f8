#pragma once

#include <QFileInfo>
#include <QString>
#include <QTest>

namespace consilium::tests
{

/// The folder of real third-party input that stands beside a checkout (../shared/data). Not part of
/// the repository: a test that wants it skips where it is absent and is never the only proof of
/// anything.
inline QString sharedData()
{
    return QFileInfo(QStringLiteral(CONSILIUM_SOURCE_DIR "/../shared/data")).absoluteFilePath();
}

inline bool hasSharedData() { return QFileInfo(sharedData()).isDir(); }

/// A file of tests/data.
inline QString testData(const QString& relative)
{
    return QStringLiteral(CONSILIUM_SOURCE_DIR "/tests/data/") + relative;
}

} // namespace consilium::tests

#define CONSILIUM_NEEDS_SHARED_DATA()                                                              \
    do {                                                                                           \
        if (!consilium::tests::hasSharedData())                                                    \
            QSKIP("../shared/data is absent: real files are not checked in this run");             \
    } while (false)
