#pragma once

#include "core/interchange/vcf/genotypes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <htslib/bgzf.h>
#include <htslib/tbx.h>
#include <htslib/vcf.h>

namespace consilium::tests
{

using interchange::vcf::GenotypeOptions;
using interchange::vcf::GenotypeResult;
using interchange::vcf::readGenotypes;

/// The header of all files here, all invented; the build stands in words only.
inline QByteArray header(const QByteArray& samples = "S")
{
    return "##fileformat=VCFv4.3\n"
           "##reference=GRCh38\n"
           "##contig=<ID=chr1,assembly=GRCh38>\n"
           "##contig=<ID=chr2,assembly=GRCh38>\n"
           "##contig=<ID=chrM,assembly=GRCh38>\n"
           "##contig=<ID=1,assembly=GRCh38>\n"
           "##contig=<ID=MT,assembly=GRCh38>\n"
           "##FILTER=<ID=low,Description=\"low\">\n"
           "##INFO=<ID=END,Number=1,Type=Integer,Description=\"last base\">\n"
           "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"genotype\">\n"
           "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"reads\">\n"
           "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"depth\">\n"
           "##FORMAT=<ID=MIN_DP,Number=1,Type=Integer,Description=\"least depth\">\n"
           "##FORMAT=<ID=PS,Number=1,Type=Integer,Description=\"phase set\">\n"
           "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t" +
           samples + '\n';
}

/// "chr1 100 rs1 A G PASS . GT 0/1", the columns of a record without QUAL, by blanks.
inline QByteArray record(const QByteArray& columns)
{
    auto list = columns.split(' ');
    list.insert(5, ".");
    return list.join('\t') + '\n';
}

inline GenotypeOptions asking(std::vector<interchange::vcf::Region> regions)
{
    GenotypeOptions options;
    options.grch38 = std::move(regions);
    return options;
}

/// "1:100-100 A>G 0/1", in a line each.
inline QByteArrayList said(const GenotypeResult& result)
{
    QByteArrayList lines;
    for (const auto& record : result.records) {
        QByteArrayList alternatives;
        for (const auto& text : record.alternatives)
            alternatives << QByteArray::fromStdString(text);
        QByteArrayList alleles;
        for (const int allele : record.alleles)
            alleles << (allele < 0 ? QByteArray(".") : QByteArray::number(allele));
        lines << QByteArray::fromStdString(record.chromosome) + ':' +
                     QByteArray::number(qlonglong{record.position}) + '-' +
                     QByteArray::number(qlonglong{record.end}) + ' ' +
                     QByteArray::fromStdString(record.reference) + '>' + alternatives.join(',') +
                     ' ' + alleles.join(record.isPhased ? '|' : '/');
    }
    return lines;
}

inline QByteArray told(const Result<GenotypeResult>& result)
{
    if (result.has_value())
        return "read: " + said(result.value()).join(';');
    return QByteArray::fromStdString(std::string(name(result.error().code)) + ": " +
                                     result.error().context);
}

/// Writes the same text in each form that is read, into a folder of its own.
class GenotypeFiles
{
protected:
    std::string folder() const { return m_folder.path().toStdString(); }

    std::string path(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }

    std::string plain(const QByteArray& text, const char* name = "plain.vcf") const
    {
        QFile file(QString::fromStdString(path(name)));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
            file.write(text) != text.size())
            qFatal("cannot write");
        return path(name);
    }

    std::string compressed(const QByteArray& text, const char* name = "blocks.vcf.gz") const
    {
        const auto file = path(name);
        BGZF* out = bgzf_open(file.c_str(), "w");
        const auto size = static_cast<std::size_t>(text.size());
        if (out == nullptr || bgzf_write(out, text.constData(), size) != text.size() ||
            bgzf_close(out) != 0)
            qFatal("cannot write");
        QFile::remove(QString::fromStdString(file + ".tbi"));
        QFile::remove(QString::fromStdString(file + ".csi"));
        return file;
    }

    std::string indexed(const QByteArray& text, int shift = 0) const
    {
        const auto file = compressed(text, shift == 0 ? "tabix.vcf.gz" : "csi.vcf.gz");
        if (tbx_index_build(file.c_str(), shift, &tbx_conf_vcf) != 0)
            qFatal("cannot index");
        return file;
    }

    std::string binary(const QByteArray& text) const
    {
        const auto source = plain(text, "source.vcf");
        const auto target = path("binary.bcf");
        htsFile* in = hts_open(source.c_str(), "r");
        htsFile* out = hts_open(target.c_str(), "wb");
        bcf_hdr_t* head = bcf_hdr_read(in);
        bcf1_t* line = bcf_init();
        if (bcf_hdr_write(out, head) != 0)
            qFatal("cannot write");
        while (bcf_read(in, head, line) == 0) {
            if (bcf_write(out, head, line) != 0)
                qFatal("cannot write");
        }
        bcf_destroy(line);
        bcf_hdr_destroy(head);
        hts_close(in);
        hts_close(out);
        QFile::remove(QString::fromStdString(target + ".csi"));
        return target;
    }

    std::string indexedBinary(const QByteArray& text) const
    {
        const auto file = binary(text);
        if (bcf_index_build(file.c_str(), 14) != 0)
            qFatal("cannot index");
        return file;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace consilium::tests
