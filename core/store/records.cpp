#include "core/clinical/codec.h"
#include "core/store/patient_row.h"

namespace consilium::store
{

namespace
{

/// Words a reader may type to find the patient.
std::string searchWords(const clinical::Case& record)
{
    std::string words = record.patient.familyName + ' ' + record.patient.givenNames;
    for (const auto& identifier : record.patient.identifiers)
        words += ' ' + identifier.value;
    for (const auto& tumour : record.tumours) {
        words += ' ' + tumour.diagnosis.label() + ' ' + tumour.oncotree;
        for (const auto& coding : tumour.diagnosis.codings)
            words += ' ' + coding.display;
    }
    return words;
}

std::string shownIdentifier(const clinical::Patient& patient)
{
    for (const auto& identifier : patient.identifiers) {
        if (identifier.type == "MR")
            return identifier.value;
    }
    return patient.identifiers.empty() ? std::string() : patient.identifiers.front().value;
}

/// Each word quoted and open at its end: what people type is never query syntax.
std::string prefixQuery(std::string_view text)
{
    std::string query;
    std::string word;
    const auto flush = [&] {
        if (!word.empty())
            query += (query.empty() ? "\"" : " \"") + word + "\"*";
        word.clear();
    };
    for (const char c : text) {
        const bool isWord = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                            (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) > 127;
        if (isWord)
            word += c;
        else
            flush();
    }
    flush();
    return query;
}

} // namespace

Status Store::writePatient(const clinical::Case& record, std::int64_t& patient, bool isNew)
{
    const auto* tumour = clinical::leadingTumour(record);
    const auto& person = record.patient;
    CONSILIUM_TRY(
        auto write,
        m_database.prepare(isNew ? "INSERT INTO patient(key, family_name, given_names, identifier, "
                                   "birth_date, sex, diagnosis,"
                                   " synthetic, body) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
                                 : "UPDATE patient SET key=?1, family_name=?2, given_names=?3, "
                                   "identifier=?4, birth_date=?5,"
                                   " sex=?6, diagnosis=?7, synthetic=?8, body=?9 WHERE id=?10"));
    const auto body = clinical::toJson(person);
    write.bind(1, person.header.key)
        .bind(2, person.familyName)
        .bind(3, person.givenNames)
        .bind(4, shownIdentifier(person))
        .bind(5, person.birthDate.iso())
        .bind(6, boost::describe::enum_to_string(person.sex, ""))
        .bind(7, tumour == nullptr ? std::string() : tumour->diagnosis.label())
        .bind(8, person.isSynthetic ? std::int64_t{1} : std::int64_t{0})
        .bind(9, body);
    if (!isNew)
        write.bind(10, patient);
    CONSILIUM_CHECK(write.run());
    if (isNew)
        patient = m_database.lastRow();

    CONSILIUM_TRY(auto forget, m_database.prepare("DELETE FROM identifier WHERE patient=?1"));
    CONSILIUM_CHECK(forget.bind(1, patient).run());
    CONSILIUM_TRY(
        auto add,
        m_database.prepare(
            "INSERT OR IGNORE INTO identifier(system, value, patient) VALUES(?1, ?2, ?3)"));
    for (const auto& identifier : person.identifiers)
        CONSILIUM_CHECK(
            add.bind(1, identifier.system).bind(2, identifier.value).bind(3, patient).run());
    CONSILIUM_TRY(auto unlist, m_database.prepare("DELETE FROM search WHERE rowid=?1"));
    CONSILIUM_CHECK(unlist.bind(1, patient).run());
    CONSILIUM_TRY(auto list, m_database.prepare("INSERT INTO search(rowid, words) VALUES(?1, ?2)"));
    return list.bind(1, patient).bind(2, searchWords(record)).run();
}

Status Store::writeRecords(const clinical::Case& record, std::int64_t patient)
{
    CONSILIUM_TRY(auto known,
                  m_database.prepare(
                      "SELECT id, body FROM record WHERE patient=?1 AND kind=?2 AND place=?3"));
    CONSILIUM_TRY(
        auto insert,
        m_database.prepare(
            "INSERT INTO record(patient, kind, place, key, body) VALUES(?1, ?2, ?3, ?4, ?5)"));
    CONSILIUM_TRY(auto update, m_database.prepare("UPDATE record SET key=?2, body=?3 WHERE id=?1"));
    CONSILIUM_TRY(
        auto cut,
        m_database.prepare("DELETE FROM record WHERE patient=?1 AND kind=?2 AND place>=?3"));
    Status status = ok();
    clinical::forEachKind(record, [&](const char* kind, const auto& list) {
        const auto write = [&]() -> Status {
            std::int64_t place = 0;
            for (const auto& item : list) {
                const auto body = clinical::toJson(item);
                known.bind(1, patient).bind(2, kind).bind(3, place);
                CONSILIUM_TRY(const bool isKnown, known.step());
                const auto row = isKnown ? known.integer(0) : 0;
                const bool isSame = isKnown && known.text(1) == body;
                known.reset();
                if (isKnown && !isSame)
                    CONSILIUM_CHECK(
                        update.bind(1, row).bind(2, item.header.key).bind(3, body).run());
                if (!isKnown)
                    CONSILIUM_CHECK(insert.bind(1, patient)
                                        .bind(2, kind)
                                        .bind(3, place)
                                        .bind(4, item.header.key)
                                        .bind(5, body)
                                        .run());
                ++place;
            }
            return cut.bind(1, patient).bind(2, kind).bind(3, place).run();
        };
        if (status.has_value())
            status = write();
    });
    CONSILIUM_CHECK(status);
    CONSILIUM_TRY(auto source,
                  m_database.prepare(
                      "INSERT OR REPLACE INTO source(patient, place, body) VALUES(?1, ?2, ?3)"));
    std::int64_t place = 0;
    for (const auto& item : record.sources)
        CONSILIUM_CHECK(
            source.bind(1, patient).bind(2, place++).bind(3, clinical::toJson(item)).run());
    return ok();
}

Result<PatientId> Store::save(const clinical::Case& record, std::optional<PatientId> existing)
{
    auto patient = existing ? static_cast<std::int64_t>(*existing) : std::int64_t{0};
    CONSILIUM_CHECK(m_database.transaction([&]() -> Status {
        CONSILIUM_CHECK(writePatient(record, patient, !existing));
        return writeRecords(record, patient);
    }));
    return PatientId{patient};
}

Result<clinical::Case> Store::load(PatientId id) const
{
    const auto patient = static_cast<std::int64_t>(id);
    clinical::Case record;
    CONSILIUM_TRY(auto person, m_database.prepare("SELECT body FROM patient WHERE id=?1"));
    person.bind(1, patient);
    CONSILIUM_TRY(const bool isThere, person.step());
    if (!isThere)
        return fail(ErrorCode::NotFound, "patient");
    const auto damaged = [](const char* kind) {
        return fail(ErrorCode::Damaged, std::string("record: ") + kind);
    };
    auto parsed = clinical::fromJson<clinical::Patient>(person.text(0));
    if (!parsed.has_value())
        return damaged("patient");
    record.patient = std::move(parsed).value();

    CONSILIUM_TRY(auto sources,
                  m_database.prepare("SELECT body FROM source WHERE patient=?1 ORDER BY place"));
    sources.bind(1, patient);
    for (;;) {
        CONSILIUM_TRY(const bool hasRow, sources.step());
        if (!hasRow)
            break;
        auto source = clinical::fromJson<clinical::Source>(sources.text(0));
        if (!source.has_value())
            return damaged("source");
        record.sources.push_back(std::move(source).value());
    }
    CONSILIUM_TRY(
        auto rows,
        m_database.prepare("SELECT body FROM record WHERE patient=?1 AND kind=?2 ORDER BY place"));
    Status status = ok();
    clinical::forEachKind(record, [&](const char* kind, auto& list) {
        using Item = typename std::remove_reference_t<decltype(list)>::value_type;
        const auto read = [&]() -> Status {
            rows.bind(1, patient).bind(2, kind);
            for (;;) {
                CONSILIUM_TRY(const bool hasRow, rows.step());
                if (!hasRow)
                    break;
                auto item = clinical::fromJson<Item>(rows.text(0));
                if (!item.has_value())
                    return damaged(kind);
                list.push_back(std::move(item).value());
            }
            rows.reset();
            return ok();
        };
        if (status.has_value())
            status = read();
    });
    CONSILIUM_CHECK(status);
    return record;
}

PatientRow patientRowOf(const Statement& query)
{
    PatientRow row{PatientId{query.integer(0)},
                   query.text(1),
                   query.text(2),
                   query.text(3),
                   {},
                   {},
                   query.text(6),
                   query.integer(7) != 0};
    if (const auto birth = PartialDate::parse(query.text(4)); birth.has_value())
        row.birthDate = birth.value();
    (void)boost::describe::enum_from_string(query.text(5).c_str(), row.sex);
    return row;
}

Result<std::vector<PatientRow>> Store::patients(std::string_view text, int limit) const
{
    const auto words = prefixQuery(text);
    const std::string order =
        "ORDER BY family_name COLLATE NOCASE, given_names COLLATE NOCASE, id LIMIT ?1";
    CONSILIUM_TRY(
        auto query,
        m_database.prepare(
            std::string(kPatientColumns) +
            (words.empty() ? "" : "WHERE id IN (SELECT rowid FROM search WHERE search MATCH ?2) ") +
            order));
    query.bind(1, std::int64_t{limit});
    if (!words.empty())
        query.bind(2, words);
    std::vector<PatientRow> all;
    for (;;) {
        CONSILIUM_TRY(const bool hasRow, query.step());
        if (!hasRow)
            return all;
        all.push_back(patientRowOf(query));
    }
}

namespace
{

/// Two people that share a file's own id: birth dates or family names that cannot be one person's.
bool isAnotherPerson(const clinical::Patient& a, const clinical::Patient& b)
{
    const bool areBornApart = a.birthDate.isKnown() && b.birthDate.isKnown() &&
                              (a.birthDate.latest() < b.birthDate.earliest() ||
                               b.birthDate.latest() < a.birthDate.earliest());
    const bool areNamedApart =
        !a.familyName.empty() && !b.familyName.empty() && a.familyName != b.familyName;
    return areBornApart || areNamedApart;
}

} // namespace

Result<std::optional<PatientId>> Store::match(const clinical::Patient& patient) const
{
    std::optional<PatientId> found;
    const auto accept = [&](Statement& query) -> Status {
        for (;;) {
            CONSILIUM_TRY(const bool hasRow, query.step());
            if (!hasRow)
                break;
            const PatientId id{query.integer(0)};
            if (found && *found != id)
                return fail(ErrorCode::Ambiguous, "patient: identifiers of two patients");
            found = id;
        }
        query.reset();
        return ok();
    };
    CONSILIUM_TRY(
        auto byIdentifier,
        m_database.prepare("SELECT patient FROM identifier WHERE value=?1 AND system=?2"));
    for (const auto& identifier : patient.identifiers)
        CONSILIUM_CHECK(accept(byIdentifier.bind(1, identifier.value).bind(2, identifier.system)));
    if (!found && !patient.header.key.empty()) {
        // Two hospitals number their patients alike: a key alone joins only where one side has no
        // identifier at all.
        CONSILIUM_TRY(
            auto byKey,
            m_database.prepare("SELECT id FROM patient WHERE key=?1 AND (?2 OR NOT EXISTS"
                               " (SELECT 1 FROM identifier WHERE identifier.patient=patient.id))"));
        CONSILIUM_CHECK(
            accept(byKey.bind(1, patient.header.key)
                       .bind(2, patient.identifiers.empty() ? std::int64_t{1} : std::int64_t{0})));
        if (found) {
            CONSILIUM_TRY(const auto known, load(*found));
            if (isAnotherPerson(known.patient, patient))
                found.reset();
        }
    }
    return found;
}

Result<std::vector<PatientId>> Store::findByIdentifier(std::string_view value) const
{
    CONSILIUM_TRY(auto query,
                  m_database.prepare(
                      "SELECT DISTINCT patient FROM identifier WHERE value=?1 ORDER BY patient"));
    query.bind(1, value);
    std::vector<PatientId> all;
    for (;;) {
        CONSILIUM_TRY(const bool hasRow, query.step());
        if (!hasRow)
            return all;
        all.push_back(PatientId{query.integer(0)});
    }
}

} // namespace consilium::store
