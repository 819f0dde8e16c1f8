#pragma once

#include "core/base/result.h"
#include "core/models/matrix.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace consilium::models
{

/// Rows handed to XGBoost, with labels and weights for training. One thread: on tables of clinical
/// size a second thread costs more than it gives, and one thread gives the same bytes on every run.
class DataMatrix
{
public:
    /// `labels` and `weights` are empty or have one value a row. Internal where XGBoost refuses.
    [[nodiscard]] static Result<DataMatrix> create(const Matrix& rows,
                                                   std::span<const float> labels = {},
                                                   std::span<const float> weights = {});

    [[nodiscard]] void* handle() const { return m_handle.get(); }

    [[nodiscard]] std::size_t rows() const { return m_rows; }

private:
    struct Free
    {
        void operator()(void* handle) const;
    };

    using Handle = std::unique_ptr<void, Free>;

    DataMatrix(Handle handle, std::size_t rows);

    Handle m_handle;
    std::size_t m_rows;
};

/// XGBoost parameters by name, in XGBoost's own spelling ("max_depth", "eta", ...).
using Parameters = std::vector<std::pair<std::string, std::string>>;

/// Major version of XGBoost that the shipped recipes train with (Debian 12). Others read and apply
/// the models; their bytes would differ, and some refuse the recipe.
inline constexpr int kTrainingVersion = 1;

/// An XGBoost model (1.7, C API). What the library hands out is copied before its next call. Used
/// by one thread at a time.
class Booster
{
public:
    /// An untrained model. `watched` are the matrices that update() and margins() will be called
    /// with: XGBoost caches its predictions for them. They must outlive the model.
    [[nodiscard]] static Result<Booster> create(const Parameters& parameters,
                                                std::span<const DataMatrix* const> watched);
    /// Malformed where the bytes are not a model; the bytes are checked against their hash before
    /// they come here.
    [[nodiscard]] static Result<Booster> fromBytes(std::string_view bytes);

    /// One more round on `training`.
    [[nodiscard]] Status update(const DataMatrix& training, int round);
    /// UBJSON; the same training gives the same bytes.
    [[nodiscard]] Result<std::string> toBytes() const;

    /// Untransformed score of each row (for a binary outcome: log-odds), from all rounds.
    [[nodiscard]] Result<std::vector<float>> margins(const DataMatrix& rows) const;
    /// Exact SHAP values, rows x (columns + 1): the last of a row is the base. A row adds up to its
    /// margin.
    [[nodiscard]] Result<Matrix> contributions(const DataMatrix& rows, std::size_t columns) const;

private:
    struct Free
    {
        void operator()(void* handle) const;
    };

    using Handle = std::unique_ptr<void, Free>;

    explicit Booster(Handle handle);
    [[nodiscard]] Result<std::vector<float>> predict(const DataMatrix& rows,
                                                     const char* configuration) const;

    Handle m_handle;
};

} // namespace consilium::models
