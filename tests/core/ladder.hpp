// A ladder: the rules by which an act can be refused, in the order in which they are asked. Each rung mends exactly
// one thing, so that the next one is reached; at the top the act succeeds. Rows stand in the order of the code, so
// that its rules cannot be left out, turned round or weakened unseen.
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "world.hpp"

namespace regard::test {

/// What a refusal says: "slug: what". "" when nothing was refused.
template <class Try>
std::string refusal_of(Try attempt) {
  try {
    attempt();
    return {};
  } catch (const Refusal& refusal) {
    CHECK_FALSE(refusal.mend.empty());
    CHECK_MESSAGE((refusal.what.find('\n') == std::string::npos && refusal.mend.find('\n') == std::string::npos), refusal.what);
    CHECK_MESSAGE((refusal.what.empty() || refusal.what.front() < 'A' || refusal.what.front() > 'Z'), refusal.what);
    return slug(refusal.rule) + ": " + refusal.what;
  }
}

template <class Request>
struct Attempt {
  World world;
  Request request;
  std::string officer = "a.one";
};

template <class Request>
struct Rung {
  Rule rule;
  std::string what;  // the refusal says this, and may say more
  std::function<void(Attempt<Request>&)> mend;
};

/// Climbs, and gives what the act gives at the top.
template <class Request, class Act>
Changes climb(Attempt<Request>& attempt, const std::vector<Rung<Request>>& rungs, Act act) {
  int at = 0;
  for (const auto& rung : rungs) {
    ++at;
    CAPTURE(at);
    const auto said = refusal_of([&] { act(std::as_const(attempt)); });
    CHECK(said.substr(0, slug(rung.rule).size() + 2 + rung.what.size()) == slug(rung.rule) + ": " + rung.what);
    rung.mend(attempt);
  }
  Changes changes;
  CHECK(refusal_of([&] { changes = act(std::as_const(attempt)); }) == "");
  REQUIRE_FALSE(changes.facts.empty());
  return changes;
}

template <class T>
const T& made(const Changes& changes, std::size_t nth = 0) {
  return std::get<T>(changes.facts.at(nth).fact.body);
}

}  // namespace regard::test
