#include "core/models/booster.h"

#include <xgboost/c_api.h>

namespace consilium::models
{

namespace
{

Status checked(int outcome, const char* step)
{
    if (outcome == 0)
        return ok();
    // XGBoost's message holds its own sources and parameters, never a row.
    return fail(ErrorCode::Internal, std::string("xgboost ") + step);
}

} // namespace

void DataMatrix::Free::operator()(void* handle) const { XGDMatrixFree(handle); }

DataMatrix::DataMatrix(Handle handle, std::size_t rows)
    : m_handle(std::move(handle))
    , m_rows(rows)
{
}

Result<DataMatrix> DataMatrix::create(const Matrix& rows,
                                      std::span<const float> labels,
                                      std::span<const float> weights)
{
    DMatrixHandle raw = nullptr;
    CONSILIUM_CHECK(checked(
        XGDMatrixCreateFromMat_omp(rows.values.data(), rows.rows, rows.columns, kMissing, &raw, 1),
        "matrix"));
    DataMatrix matrix(Handle(raw), rows.rows);
    if (!labels.empty())
        CONSILIUM_CHECK(
            checked(XGDMatrixSetFloatInfo(raw, "label", labels.data(), labels.size()), "labels"));
    if (!weights.empty())
        CONSILIUM_CHECK(checked(
            XGDMatrixSetFloatInfo(raw, "weight", weights.data(), weights.size()), "weights"));
    return matrix;
}

void Booster::Free::operator()(void* handle) const { XGBoosterFree(handle); }

Booster::Booster(Handle handle)
    : m_handle(std::move(handle))
{
}

Result<Booster> Booster::create(const Parameters& parameters,
                                std::span<const DataMatrix* const> watched)
{
    std::vector<DMatrixHandle> cached;
    for (const auto* matrix : watched)
        cached.push_back(matrix->handle());
    BoosterHandle raw = nullptr;
    CONSILIUM_CHECK(checked(XGBoosterCreate(cached.data(), cached.size(), &raw), "create"));
    Booster booster{Handle(raw)};
    for (const auto& [name, value] : parameters)
        CONSILIUM_CHECK(checked(XGBoosterSetParam(raw, name.c_str(), value.c_str()), "parameter"));
    CONSILIUM_CHECK(checked(XGBoosterSetParam(raw, "nthread", "1"), "parameter"));
    CONSILIUM_CHECK(checked(XGBoosterSetParam(raw, "verbosity", "0"), "parameter"));
    return booster;
}

Result<Booster> Booster::fromBytes(std::string_view bytes)
{
    BoosterHandle raw = nullptr;
    CONSILIUM_CHECK(checked(XGBoosterCreate(nullptr, 0, &raw), "create"));
    Booster booster{Handle(raw)};
    if (XGBoosterLoadModelFromBuffer(raw, bytes.data(), bytes.size()) != 0)
        return fail(ErrorCode::Malformed, "model.ubj");
    CONSILIUM_CHECK(checked(XGBoosterSetParam(raw, "nthread", "1"), "parameter"));
    CONSILIUM_CHECK(checked(XGBoosterSetParam(raw, "verbosity", "0"), "parameter"));
    return booster;
}

Status Booster::update(const DataMatrix& training, int round)
{
    if (XGBoosterUpdateOneIter(m_handle.get(), round, training.handle()) == 0)
        return ok();
    // The shipped recipes are made with 1.7: later versions lack a sampling that they use.
    int major = 0;
    int minor = 0;
    XGBoostVersion(&major, &minor, nullptr);
    if (major != kTrainingVersion)
        return fail(ErrorCode::Unsupported,
                    "recipe made with XGBoost 1.7, this is " + std::to_string(major) + '.' +
                        std::to_string(minor));
    return fail(ErrorCode::Internal, "xgboost update");
}

Result<std::string> Booster::toBytes() const
{
    bst_ulong length = 0;
    const char* bytes = nullptr;
    CONSILIUM_CHECK(
        checked(XGBoosterSaveModelToBuffer(m_handle.get(), R"({"format":"ubj"})", &length, &bytes),
                "save"));
    return std::string(bytes, length);
}

Result<std::vector<float>> Booster::predict(const DataMatrix& rows, const char* configuration) const
{
    const bst_ulong* shape = nullptr;
    bst_ulong dimensions = 0;
    const float* values = nullptr;
    CONSILIUM_CHECK(
        checked(XGBoosterPredictFromDMatrix(
                    m_handle.get(), rows.handle(), configuration, &shape, &dimensions, &values),
                "predict"));
    std::size_t count = 1;
    for (bst_ulong index = 0; index < dimensions; ++index)
        count *= shape[index];
    return std::vector<float>(values, values + count);
}

Result<std::vector<float>> Booster::margins(const DataMatrix& rows) const
{
    return predict(
        rows,
        R"({"type":1,"training":false,"iteration_begin":0,"iteration_end":0,"strict_shape":true})");
}

Result<Matrix> Booster::contributions(const DataMatrix& rows, std::size_t columns) const
{
    CONSILIUM_TRY(
        auto values,
        predict(
            rows,
            R"({"type":2,"training":false,"iteration_begin":0,"iteration_end":0,"strict_shape":true})"));
    if (values.size() != rows.rows() * (columns + 1))
        return fail(ErrorCode::Internal, "xgboost contributions: shape");
    return Matrix{rows.rows(), columns + 1, std::move(values)};
}

} // namespace consilium::models
