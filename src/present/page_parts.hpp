// The style and script that pages are made of; CMake makes the .cpp from src/present/pages/.
#pragma once

#include <string_view>
#include <vector>

namespace regard::present {

struct PagePart {
  std::string_view path;    // "src/present/pages/extract.js"
  std::string_view bytes;
  std::string_view sha256;  // hexadecimal
};

const std::vector<PagePart>& page_part();
const PagePart* page_part(std::string_view path);

}  // namespace regard::present
