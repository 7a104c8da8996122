// The JSON Schema of a kind of record, and the documentation of the format: both derived from the kinds.
#pragma once

#include <string>

#include "regard/core/kinds.hpp"

namespace regard {

/// Draft 2020-12, of one file of that kind as JSON.
Tree json_schema(const Kind& kind);
/// docs/format.md: every kind with its fields.
std::string format_page();

}  // namespace regard
