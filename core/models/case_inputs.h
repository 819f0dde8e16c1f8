#pragma once

#include "core/clinical/case.h"
#include "core/models/schema.h"
#include "core/terminology/tables.h"

namespace consilium::models
{

/// What the record says about one input, with the datum it rests on.
struct CaseInput
{
    InputValue value;
    std::string shown; ///< as the record has it, with unit: "4.1 mutations/Mb"
    PartialDate date;
    std::string key;        ///< of the record's entry
    bool isAssumed = false; ///< rests on nothing being recorded, which is said where it is shown
};

/// Inputs by id, as far as the record knows them. Missing is never zero: what is not there is not
/// in the map.
///
/// Known ids: tmb_mut_per_mb, msi_unstable, albumin_g_dl, nlr, age_years, sex_male,
/// prior_systemic_therapy, hemoglobin_g_dl, platelets_g_l, platelets_k_ul, ldh_u_l, weight_kg,
/// height_cm, bmi_kg_m2, ecog, er_positive, pr_positive, her2_positive, pdl1_tps_pct, ever_smoker,
/// current_smoker, tobacco_use, age_decade, cyp2c9_2, cyp2c9_3, vkorc1,
/// cancer_type and other categories with an `oncotree` map. A censored
/// value is not a number and stays missing. The ratio of neutrophils to lymphocytes is made of one
/// blood sample only. An input labelled "age at diagnosis" is the age on the day of the diagnosis,
/// where the dates leave one answer. Earlier systemic treatment is 0, and marked as assumed, where
/// the record holds no systemic cancer treatment.
[[nodiscard]] std::map<std::string, CaseInput> inputsOf(const clinical::Case& record,
                                                        const Schema& schema,
                                                        const terminology::TumourTree& tumours,
                                                        const terminology::DrugTable& drugs,
                                                        Day today);

} // namespace consilium::models
