#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

// How eyes of other kinds see a colour, and how far two colours lie apart.
namespace consilium::tests
{

using Lab = std::array<double, 3>; ///< CIE L*a*b*, white D65
using Matrix = std::array<std::array<double, 3>, 3>;

struct Eye
{
    const char* name;
    Matrix matrix; ///< on linear RGB
};

/// Severity 1.0 of Machado, Oliveira and Fernandes, IEEE TVCG 15 (2009) 1291. Whoever sees no
/// colour sees relative luminance alone (ITU-R BT.709).
inline constexpr std::array<Eye, 5> kEyes{
    {{"normal", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
     {"protanopia",
      {{{0.152286, 1.052583, -0.204868},
        {0.114503, 0.786281, 0.099216},
        {-0.003882, -0.048116, 1.051998}}}},
     {"deuteranopia",
      {{{0.367322, 0.860646, -0.227968},
        {0.280085, 0.672501, 0.047413},
        {-0.011820, 0.042940, 0.968881}}}},
     {"tritanopia",
      {{{1.255528, -0.076749, -0.178779},
        {-0.078411, 0.930809, 0.147602},
        {0.004733, 0.691367, 0.303900}}}},
     {"achromatopsia",
      {{{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}}}}};

inline Lab seen(const QColor& colour, const Eye& eye)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const std::array<double, 3> in{
        linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    std::array<double, 3> rgb{};
    for (std::size_t row = 0; row < 3; ++row) {
        const auto& factors = eye.matrix[row];
        rgb[row] =
            std::clamp(factors[0] * in[0] + factors[1] * in[1] + factors[2] * in[2], 0.0, 1.0);
    }
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIE76: the straight distance.
inline double straightDistance(const Lab& one, const Lab& other)
{
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

namespace detail
{

inline double radians(double degrees) { return degrees * std::numbers::pi / 180; }

inline double hue(double a, double b)
{
    const double degrees = a == 0 && b == 0 ? 0 : std::atan2(b, a) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

/// sqrt(C^7 / (C^7 + 25^7))
inline double strength(double chroma)
{
    const double seventh = std::pow(chroma, 7);
    return std::sqrt(seventh / (seventh + std::pow(25.0, 7)));
}

} // namespace detail

/// CIEDE2000 with all weights 1, as in Sharma, Wu and Dalal, Color Res Appl 30 (2005) 21.
inline double distance2000(const Lab& one, const Lab& other)
{
    using detail::radians;
    const double mean = (std::hypot(one[1], one[2]) + std::hypot(other[1], other[2])) / 2;
    const double stretch = 1 + 0.5 * (1 - detail::strength(mean));
    const double a1 = one[1] * stretch;
    const double a2 = other[1] * stretch;
    const double c1 = std::hypot(a1, one[2]);
    const double c2 = std::hypot(a2, other[2]);
    const double h1 = detail::hue(a1, one[2]);
    const double h2 = detail::hue(a2, other[2]);
    const bool isGrey = c1 * c2 == 0;
    double turn = isGrey ? 0 : h2 - h1;
    turn += turn > 180 ? -360 : turn < -180 ? 360 : 0;
    double middle = h1 + h2;
    if (!isGrey && std::abs(h1 - h2) <= 180)
        middle /= 2;
    else if (!isGrey)
        middle = middle < 360 ? (middle + 360) / 2 : (middle - 360) / 2;
    const double light = (one[0] + other[0]) / 2 - 50;
    const double chroma = (c1 + c2) / 2;
    const double t =
        1 - 0.17 * std::cos(radians(middle - 30)) + 0.24 * std::cos(radians(2 * middle)) +
        0.32 * std::cos(radians(3 * middle + 6)) - 0.20 * std::cos(radians(4 * middle - 63));
    const double turned = 30 * std::exp(-std::pow((middle - 275) / 25, 2));
    const double dl =
        (other[0] - one[0]) / (1 + 0.015 * light * light / std::sqrt(20 + light * light));
    const double dc = (c2 - c1) / (1 + 0.045 * chroma);
    const double dh =
        2 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2)) / (1 + 0.015 * chroma * t);
    const double crossed = -std::sin(radians(2 * turned)) * 2 * detail::strength(chroma);
    return std::sqrt(dl * dl + dc * dc + dh * dh + crossed * dc * dh);
}

} // namespace consilium::tests
