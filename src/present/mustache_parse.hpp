// The parts of a template, in order, each with its place. Nothing here knows data, partials' texts or output.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "regard/core/tree.hpp"

namespace regard::present::mustache {

struct Part {
  enum class Kind { text, value, raw_value, section, inverted, partial };

  Kind kind = Kind::text;
  std::string words;        // the text, or the name
  Place place;              // of its first character; `source` is the template's name
  std::string indentation;  // of a partial that stands alone on its line: goes before each of its lines
  std::vector<Part> parts;  // of a section
};

/// Reads `text`; places do not count `indentation`, which is put before each line first, as the specification
/// has it. Throws Error(records) at the first thing that cannot be read, sections nested over 32 deep
/// included.
std::vector<Part> parse(std::string_view name, std::string_view text, std::string_view indentation = {});

}  // namespace regard::present::mustache
