// A picture as a page holds it: within itself. Files are not known here.
#pragma once

#include <string>
#include <string_view>

namespace regard::present {

/// "image/png" or "image/jpeg" by the first bytes; empty for anything else.
std::string_view picture_type(std::string_view bytes);

/// A data: URI of a PNG or JPEG.
std::string picture_address(std::string_view bytes);

}  // namespace regard::present
