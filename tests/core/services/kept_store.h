#pragma once

#include "core/services/session.h"
#include "core/store/key_file.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/pack_sources.h"

#include <QTest>

namespace consilium::tests
{

inline constexpr const char* kPassphrase = "correct horse";

/// An invented person in a store, with editions of the small invented pack.
class KeptStore : public QObject
{
protected:
    QTemporaryDir m_dir;
    int m_next = 0;
    std::filesystem::path m_pack;
    Day m_today{};
    PatientId m_patient{};

    std::filesystem::path newPath(const std::string& ending)
    {
        return std::filesystem::path(m_dir.path().toStdString()) /
               (std::to_string(++m_next) + ending);
    }

    Clock clock() const
    {
        return [this] { return std::chrono::system_clock::time_point(m_today); };
    }

    static clinical::Case record()
    {
        auto record = patientWith("LUAD", "IV");
        record.patient.identifiers = {{"urn:test", "1", "MR"}};
        record.findings.push_back(variant("EGFR", "p.L858R"));
        record.observations.push_back(laboratory("777-3", "200", "10*9/L", "2026-02-25"));
        return record;
    }

    std::filesystem::path built(const PackSources& sources)
    {
        const auto file = newPath(".cpack");
        sources.build(file);
        return file;
    }

    std::filesystem::path newStore(const clinical::Case& person)
    {
        const auto folder = newPath(".consilium");
        auto made = store::Store::create(folder, kPassphrase, clock(), crypto::Cost::minimum());
        m_patient = made.value().store.save(person, std::nullopt).value();
        return folder;
    }

    void save(const std::filesystem::path& folder, const clinical::Case& person) const
    {
        auto opened = store::Store::open(folder, kPassphrase, clock());
        QVERIFY(opened.value().save(person, m_patient).has_value());
    }

    std::unique_ptr<services::Session> session(const std::filesystem::path& folder,
                                               const std::filesystem::path& pack) const
    {
        auto opened = services::Session::open(
            folder, kPassphrase, services::Toolbox::load(pack).value(), clock());
        if (!opened.has_value())
            qFatal("cannot open: %s", opened.error().context.c_str());
        return std::move(opened).value();
    }

    /// Ranks the case once, as a screen does, and says which was kept.
    RankingId keptIn(const std::filesystem::path& folder) const
    {
        auto opened = session(folder, m_pack);
        if (!opened->rank(m_patient).has_value())
            qFatal("not ranked");
        return opened->rankings(m_patient).value().back().id;
    }

    /// Runs SQL on the open database, as nothing but damage would.
    static void alter(const std::filesystem::path& folder, const char* sql)
    {
        const auto key =
            store::KeyFile::load(folder / "keys.json").value().unlock("passphrase", kPassphrase);
        const auto database = store::Database::open(folder / "records.db", key.value(), false);
        QVERIFY(database.value().run(sql).has_value());
    }
};

} // namespace consilium::tests
