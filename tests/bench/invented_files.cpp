#include "tests/bench/invented_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <ostream>

namespace consilium::bench
{

namespace
{

/// Numerical Recipes' linear congruential generator: the same numbers on every machine.
class Numbers
{
public:
    /// 0 to limit - 1.
    int below(int limit)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return static_cast<int>((m_state >> 8U) % static_cast<std::uint32_t>(limit));
    }

private:
    std::uint32_t m_state = 12345;
};

class Bundle
{
public:
    void addPerson(int number, int resources)
    {
        m_person = number;
        m_resource = 0;
        add("Patient",
            fmt::format(R"("identifier": [
     {{
      "type": {{
       "coding": [
        {{
         "system": "http://terminology.hl7.org/CodeSystem/v2-0203",
         "code": "MR"
        }}
       ]
      }},
      "system": "urn:consilium:benchmark",
      "value": "BENCH-{0}"
     }}
    ],
    "name": [
     {{
      "family": "Invented{0}",
      "given": [
       "Person"
      ]
     }}
    ],
    "gender": "{1}",
    "birthDate": "19{2}-0{3}-1{4}")",
                        number,
                        number % 2 == 0 ? "female" : "male",
                        30 + number % 50,
                        1 + number % 9,
                        number % 10));
        addCoded("Condition",
                 "http://snomed.info/sct",
                 "254626006",
                 "Adenocarcinoma of lung",
                 R"("meta": {
     "profile": [
      "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-primary-cancer-condition"
     ]
    },
    "onsetDateTime": "2024-02-05")");
        addCoded("Observation",
                 "http://snomed.info/sct",
                 "399537006",
                 "Clinical TNM stage grouping",
                 R"("meta": {
     "profile": [
      "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-tnm-stage-group"
     ]
    },
    "status": "final",
    "effectiveDateTime": "2024-02-20",
    "valueCodeableConcept": {
     "text": "IVB"
    })");
        addCoded("Observation",
                 "http://loinc.org",
                 "89247-1",
                 "ECOG performance status",
                 R"("status": "final",
    "effectiveDateTime": "2024-02-20",
    "valueInteger": 1)");
        add("MedicationStatement", subject() + R"(,
    "status": "active",
    "medicationCodeableConcept": {
     "text": "pembrolizumab"
    },
    "effectivePeriod": {
     "start": "2024-03-01"
    })");
        while (m_resource < resources)
            addLaboratoryValue();
    }

    /// Of the person who was added last: one in ten each is a treatment, a response, an adverse
    /// event and a letter; the rest are laboratory values.
    void addEvents(int count)
    {
        for (int event = 0; event < count; ++event) {
            switch (event % 10) {
            case 0:
                addTreatment();
                break;
            case 1:
                addResponse();
                break;
            case 2:
                addAdverseEvent();
                break;
            case 3:
                add("DocumentReference",
                    subject() + fmt::format(R"(,
    "status": "current",
    "date": "{}T10:00:00Z",
    "description": "Letter")",
                                            day()));
                break;
            default:
                addLaboratoryValue();
            }
        }
    }

    std::string finished()
    {
        m_text += "\n ]\n}\n";
        return std::move(m_text);
    }

private:
    struct Analyte
    {
        const char* loinc;
        const char* name;
        const char* unit;
        int low; ///< in tenths
        int high;
    };

    static constexpr std::array kAnalytes{Analyte{"2160-0", "Creatinine", "mg/dL", 5, 12},
                                          Analyte{"718-7", "Haemoglobin", "g/dL", 120, 160},
                                          Analyte{"777-3", "Platelets", "10*9/L", 1500, 4000},
                                          Analyte{"751-8", "Neutrophils", "10*9/L", 18, 75},
                                          Analyte{"731-0", "Lymphocytes", "10*9/L", 10, 40},
                                          Analyte{"1742-6", "ALT", "U/L", 0, 350},
                                          Analyte{"1751-7", "Albumin", "g/dL", 35, 52},
                                          Analyte{"2039-6", "CEA", "ng/mL", 0, 50}};

    [[nodiscard]] std::string subject() const
    {
        return fmt::format(R"("subject": {{
     "reference": "Patient/bench-{}-0"
    }})",
                           m_person);
    }

    void add(const char* type, const std::string& members)
    {
        fmt::format_to(std::back_inserter(m_text),
                       R"({0}
  {{
   "fullUrl": "urn:consilium:benchmark:{1}:bench-{2}-{3}",
   "resource": {{
    "resourceType": "{1}",
    "id": "bench-{2}-{3}",
    {4}
   }}
  }})",
                       m_isFirst ? "" : ",",
                       type,
                       m_person,
                       m_resource++,
                       members);
        m_isFirst = false;
    }

    void addCoded(const char* type,
                  const char* system,
                  const char* code,
                  const char* name,
                  const std::string& members)
    {
        add(type,
            fmt::format(R"("code": {{
     "coding": [
      {{
       "system": "{}",
       "code": "{}",
       "display": "{}"
      }}
     ],
     "text": "{}"
    }},
    {},
    {})",
                        system,
                        code,
                        name,
                        name,
                        subject(),
                        members));
    }

    /// A day of the years 2010 to 2024.
    std::string day()
    {
        const int year = 10 + m_numbers.below(15);
        const int month = 1 + m_numbers.below(12);
        return fmt::format("20{:02}-{:02}-{:02}", year, month, 1 + m_numbers.below(28));
    }

    void addTreatment()
    {
        constexpr std::array kDrugs{"carboplatin", "pemetrexed", "pembrolizumab", "docetaxel"};
        const int year = 10 + m_numbers.below(15);
        const int month = 1 + m_numbers.below(9);
        const auto* drug = kDrugs[static_cast<std::size_t>(m_numbers.below(4))];
        add("MedicationAdministration",
            subject() + fmt::format(R"(,
    "meta": {{
     "profile": [
      "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-cancer-related-medication-administration"
     ]
    }},
    "status": "completed",
    "medicationCodeableConcept": {{
     "text": "{}"
    }},
    "effectivePeriod": {{
     "start": "20{}-{:02}-{:02}",
     "end": "20{}-{:02}-{:02}"
    }})",
                                    drug,
                                    year,
                                    month,
                                    1 + m_numbers.below(28),
                                    year,
                                    month + 1 + m_numbers.below(3),
                                    1 + m_numbers.below(28)));
    }

    void addResponse()
    {
        constexpr std::array kStates{
            "268910001 Improved", "359746009 Stable", "271299001 Worsening"};
        const std::string state = kStates[static_cast<std::size_t>(m_numbers.below(3))];
        const auto space = state.find(' ');
        addCoded("Observation",
                 "http://loinc.org",
                 "97509-4",
                 "Cancer disease status",
                 fmt::format(R"("meta": {{
     "profile": [
      "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-cancer-disease-status"
     ]
    }},
    "status": "final",
    "effectiveDateTime": "{}",
    "valueCodeableConcept": {{
     "coding": [
      {{
       "system": "http://snomed.info/sct",
       "code": "{}"
      }}
     ],
     "text": "{}"
    }})",
                             day(),
                             state.substr(0, space),
                             state.substr(space + 1)));
    }

    void addAdverseEvent()
    {
        constexpr std::array kEvents{"Fatigue", "Nausea", "Anaemia", "Rash", "Diarrhoea"};
        const auto* event = kEvents[static_cast<std::size_t>(m_numbers.below(5))];
        add("AdverseEvent",
            subject() + fmt::format(R"(,
    "actuality": "actual",
    "event": {{
     "text": "{}"
    }},
    "date": "{}",
    "extension": [
     {{
      "url": "http://hl7.org/fhir/us/ctcae/StructureDefinition/ctcae-grade",
      "valueCodeableConcept": {{
       "coding": [
        {{
         "code": "{}"
        }}
       ]
      }}
     }}
    ])",
                                    event,
                                    day(),
                                    1 + m_numbers.below(4)));
    }

    void addLaboratoryValue()
    {
        const auto& analyte = kAnalytes[static_cast<std::size_t>(m_resource) % kAnalytes.size()];
        const auto tenths = [](int value) { return fmt::format("{}.{}", value / 10, value % 10); };
        const auto quantity = [&](int value) {
            return fmt::format(R"({{
     "value": {0},
     "unit": "{1}",
     "system": "http://unitsofmeasure.org",
     "code": "{1}"
    }})",
                               tenths(value),
                               analyte.unit);
        };
        const int value = analyte.low + m_numbers.below(analyte.high);
        addCoded("Observation",
                 "http://loinc.org",
                 analyte.loinc,
                 analyte.name,
                 fmt::format(R"("status": "final",
    "category": [
     {{
      "coding": [
       {{
        "system": "http://terminology.hl7.org/CodeSystem/observation-category",
        "code": "laboratory"
       }}
      ]
     }}
    ],
    "effectiveDateTime": "20{:02}-{:02}-{:02}T{:02}:{:02}:00Z",
    "valueQuantity": {},
    "referenceRange": [
     {{
      "low": {},
      "high": {}
     }}
    ])",
                             10 + m_numbers.below(15),
                             1 + m_numbers.below(12),
                             1 + m_numbers.below(28),
                             m_numbers.below(24),
                             m_numbers.below(60),
                             quantity(value),
                             quantity(analyte.low),
                             quantity(analyte.high)));
    }

    std::string m_text =
        "{\n \"resourceType\": \"Bundle\",\n \"type\": \"collection\",\n \"entry\": [";
    Numbers m_numbers;
    int m_person = 0;
    int m_resource = 0;
    bool m_isFirst = true;
};

constexpr std::array kGenes{"TP53",
                            "EGFR",
                            "KRAS",
                            "BRAF",
                            "PIK3CA",
                            "ERBB2",
                            "ALK",
                            "BRCA1",
                            "BRCA2",
                            "PTEN",
                            "APC",
                            "STK11",
                            "KEAP1",
                            "NRAS",
                            "MET",
                            "ATM"};
constexpr std::array kAminoAcids{
    "Ala", "Arg", "Asn", "Asp", "Gln", "Glu", "Gly", "His", "Leu", "Lys"};

template <typename Array>
const char* pick(const Array& array, int index)
{
    return array[static_cast<std::size_t>(index) % array.size()];
}

} // namespace

std::string inventedBundle(int people, int resourcesPerPerson, int first)
{
    Bundle bundle;
    for (int person = first; person < first + people; ++person)
        bundle.addPerson(person, resourcesPerPerson);
    return bundle.finished();
}

std::string inventedStory(int events)
{
    constexpr int kResourcesBefore = 5; // patient, diagnosis, stage, performance status, a drug
    Bundle bundle;
    bundle.addPerson(0, kResourcesBefore);
    bundle.addEvents(events - kResourcesBefore + 1); // the person is no event
    return bundle.finished();
}

std::string inventedVcf(int records, int codingEvery)
{
    constexpr int kChromosomes = 22;
    std::string text =
        "##fileformat=VCFv4.2\n##FILTER=<ID=PASS,Description=\"All filters passed\">\n";
    for (int chromosome = 1; chromosome <= kChromosomes; ++chromosome)
        text += fmt::format("##contig=<ID=chr{},length=249250621,assembly=GRCh37>\n", chromosome);
    text +=
        "##INFO=<ID=DP,Number=1,Type=Integer,Description=\"Depth\">\n"
        "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations. Format: Allele|"
        "Consequence|IMPACT|SYMBOL|Feature|EXON|HGVSc|HGVSp|MANE_SELECT|CANONICAL\">\n"
        "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
        "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Allelic depths\">\n"
        "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"Depth\">\n"
        "##tumor_sample=BENCH-T\n##normal_sample=BENCH-N\n"
        "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tBENCH-N\tBENCH-T\n";
    Numbers numbers;
    const int perChromosome = (records + kChromosomes - 1) / kChromosomes;
    const int step = 249'000'000 / (perChromosome + 1);
    for (int record = 0; record < records; ++record) {
        const int place = record % perChromosome;
        const int position = 1 + place * step + numbers.below(step);
        const auto* gene = pick(kGenes, numbers.below(16));
        const int reference = numbers.below(4);
        const char from = "ACGT"[reference];
        const char to = "ACGT"[(reference + 1 + numbers.below(3)) % 4];
        std::string consequence;
        if (record % codingEvery == 0) {
            const int codon = 1 + numbers.below(900);
            consequence = fmt::format("{0}|missense_variant|MODERATE|{1}|NM_000001.1|5/"
                                      "11|NM_000001.1:c.{2}{3}>{0}|p.{4}{5}{6}|"
                                      "NM_000001.1|YES,{0}|missense_variant|MODERATE|{1}|NM_000002."
                                      "1|5/9|NM_000002.1:c.{2}{3}>{0}"
                                      "|p.{4}{5}{6}||",
                                      to,
                                      gene,
                                      codon * 3,
                                      from,
                                      pick(kAminoAcids, codon),
                                      codon,
                                      pick(kAminoAcids, codon + 3));
        } else {
            consequence =
                fmt::format("{0}|intron_variant|MODIFIER|{1}|NM_000001.1||||NM_000001.1|YES,{0}"
                            "|intergenic_variant|MODIFIER||||||",
                            to,
                            gene);
        }
        const int depth = 60 + numbers.below(300);
        const int carried = 10 + numbers.below(50);
        fmt::format_to(
            std::back_inserter(text),
            "chr{}\t{}\t.\t{}\t{}\t.\tPASS\tDP={};CSQ={}\tGT:AD:DP\t0/0:{},0:{}\t0/1:{},{}:{}\n",
            1 + record / perChromosome,
            position,
            from,
            to,
            2 * depth,
            consequence,
            depth,
            depth,
            depth - carried,
            carried,
            depth);
    }
    return text;
}

void inventedGenome(int records, std::vector<Mark> marks, std::ostream& out)
{
    // GRCh38, assembled molecules 1 to 22 and X.
    constexpr std::array<std::int64_t, 23> kLengths{
        248956422, 242193529, 198295559, 190214555, 181538259, 170805979, 159345973, 145138636,
        138394717, 133797422, 135086622, 133275309, 114364328, 107043718, 101991189, 90338345,
        83257441,  80373285,  58617616,  64444167,  46709983,  50818468,  156040895};
    const auto nameOf = [](std::size_t at) { return at == 22 ? "X" : std::to_string(at + 1); };
    out << "##fileformat=VCFv4.2\n##FILTER=<ID=PASS,Description=\"All filters passed\">\n";
    std::int64_t bases = 0;
    for (std::size_t at = 0; at < kLengths.size(); ++at) {
        out << fmt::format("##contig=<ID=chr{},length={}>\n", nameOf(at), kLengths[at]);
        bases += kLengths[at];
    }
    out << "##INFO=<ID=DP,Number=1,Type=Integer,Description=\"Depth\">\n"
           "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
           "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Allelic depths\">\n"
           "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"Depth\">\n"
           "##FORMAT=<ID=GQ,Number=1,Type=Integer,Description=\"Quality\">\n"
           "##FORMAT=<ID=PL,Number=G,Type=Integer,Description=\"Likelihoods\">\n"
           "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tBENCH\n";
    std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
        return a.position < b.position;
    });
    Numbers numbers;
    const auto write = [&](const Mark& mark, bool isHeterozygous) {
        const int depth = 20 + numbers.below(30);
        out << fmt::format("chr{}\t{}\t.\t{}\t{}\t{}.{}\tPASS\tDP={}\tGT:AD:DP:GQ:PL\t{}\n",
                           mark.chromosome,
                           mark.position,
                           mark.reference,
                           mark.alternative,
                           100 + numbers.below(900),
                           numbers.below(10),
                           depth,
                           isHeterozygous
                               ? fmt::format("0/1:{0},{0}:{1}:99:700,0,700", depth / 2, depth)
                               : fmt::format("0/0:{0},0:{0}:90:0,90,1200", depth));
    };
    const auto step = bases / std::max(records, 1);
    for (std::size_t at = 0; at < kLengths.size(); ++at) {
        const auto name = nameOf(at);
        auto mark = marks.begin();
        const auto writeMarks = [&](std::int64_t before) {
            for (; mark != marks.end() && mark->position < before; ++mark) {
                if (mark->chromosome == name)
                    write(*mark, numbers.below(10) == 0);
            }
        };
        for (std::int64_t position = step; position < kLengths[at]; position += step) {
            const auto place = position - numbers.below(static_cast<int>(step / 2));
            writeMarks(place);
            const int reference = numbers.below(4);
            const auto other = (reference + 1 + numbers.below(3)) % 4;
            write({name, place, std::string(1, "ACGT"[reference]), std::string(1, "ACGT"[other])},
                  numbers.below(2) == 0);
        }
        writeMarks(kLengths[at]);
    }
}

} // namespace consilium::bench
