#pragma once

// Invented genes, alleles, places and drugs in the pack's own forms (docs/formats.md).
namespace consilium::tests
{

inline const char* const kPharmacogenes = "gene\tGENEA\t1\tinvented\tno-call\n"
                                          "position\tGENEA\t1000\t900\trs1\tA\tG\t1000\tkey\n"
                                          "position\tGENEA\t2000\t1910\trs2\tC\tT\t2000\t\n"
                                          "position\tGENEA\t3000\t\trs3\tG\tA\t3000\t\n"
                                          "allele\tGENEA\t*1\t\tall\n"
                                          "allele\tGENEA\t*2\t\t1000=G\n"
                                          "allele\tGENEA\t*3\t\t2000=T\n"
                                          "allele\tGENEA\t*4\t\t3000=A\n"
                                          "gene\tGENEB\t2\tinvented\tno-call\n"
                                          "position\tGENEB\t500\t500\trs9\tA\tC\t500\t\n"
                                          "allele\tGENEB\t*1\t\tall\n"
                                          "allele\tGENEB\t*9\t\t500=C\n";

inline const char* const kPharmacogeneFunctions =
    "allele\tGENEA\t*1\tNormal function\t\n"
    "allele\tGENEA\t*2\tNo function\t\n"
    "allele\tGENEA\t*3\tNo function\t\n"
    "allele\tGENEA\t*4\tNo function\t\n"
    "pair\tGENEA\tNormal function\tNormal function\tNormal Metabolizer\n"
    "pair\tGENEA\tNo function\tNormal function\tIntermediate Metabolizer\n"
    "pair\tGENEA\tNo function\tNo function\tPoor Metabolizer\n";

inline const char* const kGuidance =
    "CPIC\tv1\tone\talphadine\t7\tGENEA phenotype Poor Metabolizer\tgeneral\tStrong\tavoid\t\tDo "
    "not use.\tGENEA: none left\t\t1\thttps://x\n"
    "CPIC\tv1\tone\talphadine\t7\tGENEA phenotype Intermediate "
    "Metabolizer\tgeneral\tStrong\treduce\t0.5\tHalve.\t\t\t1\t\n";

} // namespace consilium::tests
