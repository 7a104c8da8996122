// Bytes as letters and digits, for pages. RFC 4648, section 4.
#pragma once

#include <string>
#include <string_view>

namespace regard::present {

std::string base64(std::string_view bytes);

}  // namespace regard::present
