#pragma once

#include "core/services/session.h"
#include "tests/support/builders.h"

#include <QFile>
#include <QTemporaryDir>

// A store with the small pack and as many invented persons as a test asks for.
namespace consilium::tests
{

class SmallStore
{
public:
    SmallStore()
    {
        const auto pack = at("small.cpack");
        if (!knowledge::build(CONSILIUM_SOURCE_DIR "/tests/data/knowledge/small", pack).has_value())
            qFatal("cannot build the small pack");
        toolbox = services::Toolbox::load(pack, {}).value();
        auto made = services::Session::create(
            at("store"), "correct horse", toolbox, [this] { return now; });
        if (!made.has_value())
            qFatal("cannot make a store: %s", made.error().context.c_str());
        session = std::move(made.value().session);
    }

    /// A person nobody has heard of, without any finding.
    PatientId newPerson()
    {
        const auto id = std::to_string(++m_persons);
        services::ImportRequest request;
        request.files = {written("person" + id + ".json",
                                 R"({"resourceType":"Bundle","type":"collection","entry":[)"
                                 R"({"resource":{"resourceType":"Patient","id":"p)" +
                                     id + R"(","identifier":[{"system":"urn:test","value":"P)" +
                                     id + R"("}],"name":[{"family":"Invented"}]}}]})")};
        const auto outcomes = session->import(request, {}, {});
        if (!outcomes.has_value() || outcomes.value().front().error)
            qFatal("no person");
        return session->find("P" + id).value();
    }

    std::filesystem::path written(const std::string& name, const std::string& content)
    {
        const auto path = at(name);
        QFile file(QString::fromStdString(path.string()));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(content.data(), static_cast<qint64>(content.size())) < 0)
            qFatal("cannot write");
        return path;
    }

    std::chrono::system_clock::time_point now{day("2026-03-01")};
    std::shared_ptr<const services::Toolbox> toolbox;
    std::unique_ptr<services::Session> session;

private:
    std::filesystem::path at(const std::string& name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    QTemporaryDir m_folder;
    int m_persons = 0;
};

} // namespace consilium::tests
