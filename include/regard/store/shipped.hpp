// The policy packs and letter templates that ship inside the program; CMake makes the .cpp from policies/ and templates/.
#pragma once

#include <string_view>
#include <vector>

namespace regard::store {

struct Shipped {
  std::string_view path;  // "policies/general.yaml", "templates/decision.md"
  std::string_view bytes;
  std::string_view sha256;
};

/// By path, in byte order.
const std::vector<Shipped>& shipped();
const Shipped* shipped(std::string_view path);

}  // namespace regard::store
