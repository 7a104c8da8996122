#include "logo.hpp"

#include <fmt/format.h>

#include "regard/core/text.hpp"
#include "regard/present/picture.hpp"
#include "regard/store/files.hpp"

namespace regard::cli {

namespace {

constexpr std::size_t largest_bytes = 1000 * 1000;

void require_logo(bool holds, const std::string& path, std::string_view fault) {
  require(Rule::letter_says_all_it_must, holds, fmt::format("the logo '{}' {}", visible(path), fault),
          "put a PNG or JPEG of at most 1 MB into the register, and name it: regard register set logo=PATH");
}

/// Within the register also when folders on the way are links.
bool lies_inside(Session& session, const std::string& path) {
  const auto inside = store::real_path(session.root()) + "/";
  return store::real_path(store::join(session.root(), path)).starts_with(inside);
}

}  // namespace

std::string logo_of(Session& session) {
  const auto path = session.office().details().logo;
  if (path.empty()) return {};
  require_logo(store::stays_inside(path), path, "is not a path within the register");
  const auto found = store::what_is(session.root(), path);
  require_logo(found != store::Found::nothing, path, "is not there");
  require_logo(found == store::Found::file && lies_inside(session, path), path, "is not a file within the register");
  const auto bytes = store::read_file(session.root(), path);
  require_logo(bytes.size() <= largest_bytes, path, "is larger than 1 MB");
  require_logo(!present::picture_type(bytes).empty(), path, "is neither a PNG nor a JPEG");
  return bytes;
}

}  // namespace regard::cli
