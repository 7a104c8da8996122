#include "regard/present/picture.hpp"

#include <fmt/format.h>

#include "base64.hpp"

namespace regard::present {

std::string_view picture_type(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("\x89PNG\r\n\x1a\n"sv)) return "image/png";
  if (bytes.starts_with("\xff\xd8\xff"sv)) return "image/jpeg";
  return {};
}

std::string picture_address(std::string_view bytes) {
  return fmt::format("data:{};base64,{}", picture_type(bytes), base64(bytes));
}

}  // namespace regard::present
