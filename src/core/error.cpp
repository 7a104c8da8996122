#include "regard/core/error.hpp"

#include <fmt/format.h>
#include <tuple>
#include <utility>

namespace regard {

Refusal::Refusal(Rule r, std::string w, std::string m, Place p)
    : std::runtime_error(w), rule(r), what(std::move(w)), mend(std::move(m)), where(std::move(p)) {}

Error::Error(Kind k, std::string w, std::string m, Place p)
    : std::runtime_error(w), kind(k), what(std::move(w)), mend(std::move(m)), where(std::move(p)) {}

bool operator<(const Finding& a, const Finding& b) {
  return std::tie(a.where.source, a.where.line, a.where.column, a.rule, a.what) <
         std::tie(b.where.source, b.where.line, b.where.column, b.rule, b.what);
}

std::string put_back(std::string_view path) { return fmt::format("put it back as it was (git log -- {})", path); }

}  // namespace regard
