#include "regard/core/history.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

using namespace regard;

const std::string cannot_find = "fetch the missing file from the shared register, or from history with git log";

std::string hash(char c) { return std::string(64, c); }

/// A version of INC-4GQ7M2XW whose file has that hash; `minute` is when it was recorded.
Fact version(int number, char sha, std::vector<std::string> corrects = {}, int minute = 0) {
  Fact fact;
  fact.header.kind = "incident";
  fact.header.id = "INC-4GQ7M2XW";
  fact.header.version = number == 1 ? 0 : number;
  fact.header.corrects = std::move(corrects);
  Incident incident;
  incident.summary = std::string("words of ") + sha;
  fact.body = incident;
  fact.recorded = {"p.officer", Instant(std::chrono::sys_days(std::chrono::days(20000)) + std::chrono::minutes(minute))};
  fact.sha256 = hash(sha);
  fact.path = std::string("cases/") + sha + ".yaml";
  return fact;
}

Fact named(std::string id, Body body, int minute) {
  Fact fact;
  fact.header.kind = kind_of(body).word;
  fact.header.id = std::move(id);
  fact.body = std::move(body);
  fact.recorded = {"p.officer", Instant(std::chrono::sys_days(std::chrono::days(20000)) + std::chrono::minutes(minute))};
  return fact;
}

struct Row {
  std::string_view what;
  std::vector<Fact> facts;
  char stands;
  std::size_t forked;                 // how many versions contend
  std::vector<std::string> findings;  // "path: what [rule] mend"
};

std::vector<std::string> words(const std::vector<Finding>& findings) {
  std::vector<std::string> all;
  for (const auto& f : findings) {
    CHECK(f.severity == Finding::Severity::error);
    all.push_back(f.where.words() + ": " + f.what + " [" + slug(f.rule) + "] " + f.mend);
  }
  return all;
}

const std::string forked = "cases/c.yaml:1:1: 'INC-4GQ7M2XW' was corrected twice over; version 1 stands until one is chosen "
                           "[correction-forked] regard correct INC-4GQ7M2XW --set FIELD=VALUE --because TEXT chooses and joins both";

const std::vector<Row> rows = {
    {"one version", {version(1, 'a')}, 'a', 0, {}},
    {"a correction", {version(1, 'a'), version(2, 'b', {hash('a')})}, 'b', 0, {}},
    {"a correction of a correction", {version(1, 'a'), version(2, 'b', {hash('a')}), version(3, 'c', {hash('b')})}, 'c', 0, {}},
    {"a fork", {version(1, 'a'), version(2, 'b', {hash('a')}, 1), version(2, 'c', {hash('a')}, 2)}, 'a', 2, {forked}},
    {"a fork that is joined",
     {version(1, 'a'), version(2, 'b', {hash('a')}, 1), version(2, 'c', {hash('a')}, 2), version(3, 'd', {hash('b'), hash('c')}, 3)},
     'd', 0, {}},
    {"a fork that is joined, then corrected",
     {version(1, 'a'), version(2, 'b', {hash('a')}, 1), version(2, 'c', {hash('a')}, 2), version(3, 'd', {hash('b'), hash('c')}, 3),
      version(4, 'e', {hash('d')}, 4)},
     'e', 0, {}},
    {"a fork of three, of which a correction names two",
     {version(1, 'a'), version(2, 'b', {hash('a')}, 1), version(2, 'c', {hash('a')}, 2), version(2, 'd', {hash('a')}, 3),
      version(3, 'e', {hash('b'), hash('c')}, 4)},
     'a', 2,
     {"cases/e.yaml:1:1: 'INC-4GQ7M2XW' was corrected twice over; version 1 stands until one is chosen [correction-forked] "
      "regard correct INC-4GQ7M2XW --set FIELD=VALUE --because TEXT chooses and joins both"}},
    {"a fork of which one side was corrected again: its ends contend",
     {version(1, 'a'), version(2, 'b', {hash('a')}, 1), version(2, 'c', {hash('a')}, 2), version(3, 'd', {hash('b')}, 3)}, 'a', 2,
     {"cases/d.yaml:1:1: 'INC-4GQ7M2XW' was corrected twice over; version 1 stands until one is chosen [correction-forked] "
      "regard correct INC-4GQ7M2XW --set FIELD=VALUE --because TEXT chooses and joins both"}},
    {"that fork, joined at its ends",
     {version(1, 'a'), version(2, 'b', {hash('a')}, 1), version(2, 'c', {hash('a')}, 2), version(3, 'd', {hash('b')}, 3),
      version(4, 'e', {hash('d'), hash('c')}, 4)},
     'e', 0, {}},
    {"that fork, joined without the later correction: it is not dropped",
     {version(1, 'a'), version(2, 'b', {hash('a')}, 1), version(2, 'c', {hash('a')}, 2), version(3, 'd', {hash('b')}, 3),
      version(3, 'e', {hash('b'), hash('c')}, 4)},
     'a', 2,
     {"cases/e.yaml:1:1: 'INC-4GQ7M2XW' was corrected twice over; version 1 stands until one is chosen [correction-forked] "
      "regard correct INC-4GQ7M2XW --set FIELD=VALUE --because TEXT chooses and joins both"}},
    {"a later fork",
     {version(1, 'a'), version(2, 'b', {hash('a')}), version(3, 'c', {hash('b')}, 1), version(3, 'd', {hash('b')}, 2)},
     'b', 2,
     {"cases/d.yaml:1:1: 'INC-4GQ7M2XW' was corrected twice over; version 2 stands until one is chosen [correction-forked] "
      "regard correct INC-4GQ7M2XW --set FIELD=VALUE --because TEXT chooses and joins both"}},
    {"the second version is gone",
     {version(1, 'a'), version(3, 'c', {hash('b')})}, 'a', 0,
     {"cases/c.yaml:1:1: 'INC-4GQ7M2XW' corrects a version that is not there [no-version-is-missing] " + cannot_find}},
    {"the second version was changed after the third named it",
     {version(1, 'a'), version(2, 'x', {hash('a')}), version(3, 'c', {hash('b')})}, 'x', 0,
     {"cases/c.yaml:1:1: 'INC-4GQ7M2XW' corrects a version that is not there [no-version-is-missing] " + cannot_find}},
    {"the first version is gone",
     {version(2, 'b', {hash('a')})}, 'b', 0,
     {"cases/b.yaml:1:1: 'INC-4GQ7M2XW' corrects a version that is not there [no-version-is-missing] " + cannot_find}},
    {"a number is left out",
     {version(1, 'a'), version(3, 'c', {hash('a')})}, 'c', 0,
     {"cases/c.yaml:1:1: 'INC-4GQ7M2XW' corrects a version that is not there [no-version-is-missing] " + cannot_find}},
};

}  // namespace

TEST_CASE("which version stands, and what is wrong with the chain, in whatever order the files are read") {
  for (const auto& row : rows) {
    CAPTURE(row.what);
    std::vector<Fact> facts = row.facts;
    const auto by_sha = [](const Fact& a, const Fact& b) { return a.sha256 < b.sha256; };
    std::sort(facts.begin(), facts.end(), by_sha);
    do {
      const auto records = sort_facts(facts);
      REQUIRE(records.size() == 1);
      CHECK(records.front().versions.size() == facts.size());
      CHECK(records.front().fact().sha256 == hash(row.stands));
      CHECK(records.front().fork.size() == row.forked);
      CHECK(words(check_versions(records.front())) == row.findings);
    } while (std::next_permutation(facts.begin(), facts.end(), by_sha));
  }
}

TEST_CASE("records come by clock, then by kind, then by id") {
  const auto records = sort_facts({
      named("INC-BBBBBBBB", Incident{}, 2),
      named("WRN-AAAAAAAA", Warning{}, 1),
      named("INC-CCCCCCCC", Incident{}, 1),
      named("INC-AAAAAAAA", Incident{}, 1),
      named("PER-ZZZZZZZZ", Person{}, 0),
  });
  std::vector<std::string> ids;
  for (const auto& record : records) ids.push_back(record.first().header.id);
  CHECK(ids == std::vector<std::string>{"PER-ZZZZZZZZ", "INC-AAAAAAAA", "INC-CCCCCCCC", "WRN-AAAAAAAA", "INC-BBBBBBBB"});
  CHECK(all_of<Incident>(records).size() == 3);
  CHECK(all_of<Incident>(records).front().id() == "INC-AAAAAAAA");
}

TEST_CASE("a correction keeps the place of its first version") {
  auto records = sort_facts({version(1, 'a', {}, 0), version(2, 'b', {hash('a')}, 90), named("INC-BBBBBBBB", Incident{}, 5)});
  REQUIRE(records.size() == 2);
  CHECK(records.front().fact().version() == 2);
  CHECK(records.front().version(1)->sha256 == hash('a'));
  CHECK(records.front().version(3) == nullptr);
}

TEST_CASE("no facts, no records") { CHECK(sort_facts({}).empty()); }
