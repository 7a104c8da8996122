// The SHA-256 of bytes. Nothing here reads a file.
#pragma once

#include <string>
#include <string_view>

namespace regard::store {

/// 64 lower-case hexadecimal characters (FIPS 180-4).
std::string sha256(std::string_view bytes);

}  // namespace regard::store
