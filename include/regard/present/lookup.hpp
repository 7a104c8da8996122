// The ten-second answer on a screen and as JSON: the same lines in both, and nothing more. It shows what core gives it,
// and finds nobody itself.
#pragma once

#include <cstddef>
#include <string>

#include "regard/core/lookup.hpp"
#include "regard/core/tree.hpp"

namespace regard::present {

/// How old the answer is and whether it is whole.
struct AnswerAge {
  Instant as_at;
  std::string fetched;  // "fetched 3 minutes ago"; empty where there is nothing to fetch from
  int unreadable = 0;   // files; when there are any, the answer is incomplete and says so first
};

/// For a terminal of `width` columns; the words stand without colour too.
std::string lookup_text(const Answer& answer, const Query& query, const AnswerAge& age, std::size_t width, bool in_colour);

/// `regard/lookup/1`; `read` says what was read.
Tree lookup_tree(const Answer& answer, const Query& query, const AnswerAge& age, Tree read);
/// One person as JSON says it.
Tree card_tree(const Card& card);

/// The first sentence of an answer that is not whole; empty where it is.
std::string incomplete_words(int unreadable);

}  // namespace regard::present
