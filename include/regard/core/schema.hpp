// The JSON Schema of a kind of record and of an answer, and the documentation of the format: derived from what describes
// each.
#pragma once

#include <string>

#include "regard/core/answer.hpp"
#include "regard/core/kinds.hpp"

namespace regard {

/// Draft 2020-12, of one file of that kind as JSON.
Tree json_schema(const Kind& kind);
/// Of an answer: every key is there, and what there is nothing of is null.
Tree json_schema(const AnswerKind& answer);
/// docs/format.md: every kind with its fields.
std::string format_page();

}  // namespace regard
