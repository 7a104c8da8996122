#include "regard/core/id.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using regard::is_case_id;
using regard::is_fact_id;
using regard::is_officer_id;
using regard::normal_id;
using regard::parse_reference;
using regard::Reference;

TEST_CASE("an id is folded in its random part and nowhere else") {
  struct Row {
    std::string_view typed;
    std::string_view id;
  };
  const std::vector<Row> rows = {{"inc-4gq7m2xw", "INC-4GQ7M2XW"},
                                 {"fil-oil1", "FIL-0111"},
                                 {"CLO-OILoil", "CLO-011011"},
                                 {"ltr-l", "LTR-1"},
                                 {"rc-2026-7k3fo", "RC-2026-7K3F0"},
                                 {"oil4", "0114"},
                                 {"rc-2026-oi/clo-lo", "RC-2026-01/CLO-10"},
                                 {"", ""},
                                 {"-", "-"},
                                 {"/", "/"},
                                 {"é-é", "é-é"}};
  for (const Row& row : rows) {
    CAPTURE(row.typed);
    CHECK(normal_id(row.typed) == row.id);
    CHECK(normal_id(normal_id(row.typed)) == row.id);
  }
}

TEST_CASE("whole ids") {
  for (const std::string_view id : {"INC-4GQ7M2XW", "CLO-00000000", "PRO-H5R1WZ3K"}) CHECK(is_fact_id(id));
  for (const std::string_view id :
       {"", "INC", "INC-", "INC-4GQ7M2X", "INC-4GQ7M2XWW", "inc-4GQ7M2XW", "INC-4gq7m2xw", "IN-4GQ7M2XW",
        "INCI-4GQ7M2XW", "INC_4GQ7M2XW", "INC-4GQ7M2XO", "INC-4GQ7M2XU", "1NC-4GQ7M2XW", "INC-4GQ7M2X/",
        "INC-4GQ7M2XW.v2", " INC-4GQ7M2XW", "RC-2026-7K3F9MQ4"}) {
    CAPTURE(id);
    CHECK_FALSE(is_fact_id(id));
  }
  CHECK(is_case_id("RC-2026-7K3F9MQ4"));
  for (const std::string_view id :
       {"", "RC-2026", "RC-2026-", "RC-2026-7K3F9MQ", "RC-2026-7K3F9MQ44", "rc-2026-7K3F9MQ4",
        "RC-202X-7K3F9MQ4", "RC-20267K3F9MQ4", "RC-2026-7K3F9MQI", "RC-2026/7K3F9MQ4", "INC-4GQ7M2XW"}) {
    CAPTURE(id);
    CHECK_FALSE(is_case_id(id));
  }
}

TEST_CASE("officers' ids") {
  const std::string longest(32, 'a');
  for (const std::string& id :
       {std::string("a"), std::string("p.proposer"), std::string("j-smith2"), longest})
    CHECK(is_officer_id(id));
  for (const std::string& id :
       {std::string(), std::string("P.proposer"), std::string("2a"), std::string(".a"), std::string("-a"),
        std::string("a b"), std::string("a/b"), std::string("é"), std::string("a\n"), longest + "a"}) {
    CAPTURE(id);
    CHECK_FALSE(is_officer_id(id));
  }
}

TEST_CASE("what may be typed where an id is taken") {
  struct Row {
    std::string_view typed;
    std::string_view case_id;
    std::string_view prefix;
    std::string_view random;
    int version;
    std::string_view words;
  };
  const std::vector<Row> rows = {
      {"INC-4GQ7M2XW", "", "INC", "4GQ7M2XW", 0, "INC-4GQ7M2XW"},
      {"INC-4GQ7", "", "INC", "4GQ7", 0, "INC-4GQ7"},
      {"inc-4gq7", "", "INC", "4GQ7", 0, "INC-4GQ7"},
      {"clo-oil", "", "CLO", "011", 0, "CLO-011"},
      {"4GQ7M2", "", "", "4GQ7M2", 0, "4GQ7M2"},
      {"o", "", "", "0", 0, "0"},
      {"PRO-H5R1WZ3K.v2", "", "PRO", "H5R1WZ3K", 2, "PRO-H5R1WZ3K.v2"},
      {"pro-h5r1wz3k.V12", "", "PRO", "H5R1WZ3K", 12, "PRO-H5R1WZ3K.v12"},
      {"4gq7.v1", "", "", "4GQ7", 1, "4GQ7.v1"},
      {"RC-2026-7K3F9MQ4/INC-4GQ7M2XW", "RC-2026-7K3F9MQ4", "INC", "4GQ7M2XW", 0,
       "RC-2026-7K3F9MQ4/INC-4GQ7M2XW"},
      {"rc-2026-7k/4gq7.v3", "RC-2026-7K", "", "4GQ7", 3, "RC-2026-7K/4GQ7.v3"},
      {"RC-2026/RST-1", "RC-2026", "RST", "1", 0, "RC-2026/RST-1"},
      {"RC-2026-7K", "RC-2026-7K", "", "", 0, "RC-2026-7K"},
      {"rc-2026-oil", "RC-2026-011", "", "", 0, "RC-2026-011"},
      {"RC-2026", "RC-2026", "", "", 0, "RC-2026"},
      {"RC-2026-", "RC-2026-", "", "", 0, "RC-2026-"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.typed);
    const auto read = parse_reference(row.typed);
    REQUIRE(read);
    CHECK(read->case_id == row.case_id);
    CHECK(read->prefix == row.prefix);
    CHECK(read->random == row.random);
    CHECK(read->version == row.version);
    CHECK(read->words() == row.words);
  }
}

TEST_CASE("what is none of these") {
  const std::vector<std::string_view> rows = {"",
                                              " ",
                                              "-",
                                              "/",
                                              ".",
                                              "..",
                                              "../x",
                                              "INC-",
                                              "IN-4GQ7",
                                              "INCI-4GQ7",
                                              "INC-4GQ7M2XWW",
                                              "4GQ7M2XWW",
                                              "INC--4GQ7",
                                              "INC-4GQ7-M2",
                                              "INC-4GQU",
                                              "1NC-4GQ7",
                                              "INC 4GQ7",
                                              " INC-4GQ7",
                                              "INC-4GQ7 ",
                                              "INC-4GQ7\n",
                                              "INC-4GQ7\t",
                                              "INC-4G\x1b",
                                              "INC-é",
                                              "INC-4GQ7..v2",
                                              "INC-4GQ7.",
                                              "INC-4GQ7.v",
                                              "INC-4GQ7.v0",
                                              "INC-4GQ7.v01",
                                              "INC-4GQ7.v-1",
                                              "INC-4GQ7.v2-8R3C",
                                              "INC-4GQ7.v99999",
                                              "INC-4GQ7.yaml",
                                              "INC-4GQ7.v2.v3",
                                              ".v2",
                                              "INC-.v2",
                                              "RC-2026.v2",
                                              "RC-2026-7K3F9MQ4.v2",
                                              "RC-",
                                              "RC-202",
                                              "RC-20260",
                                              "RC-2026-7K3F9MQ44",
                                              "RC-2026-7K-3F",
                                              "RC-7K3F",
                                              "RC-2026-7K/",
                                              "/INC-4GQ7",
                                              "INC-4GQ7/INC-4GQ7",
                                              "RC-2026-7K/RC-2026-7K",
                                              "RC-2026//INC-4GQ7",
                                              "RC-2026-7K/INC-4GQ7/",
                                              "RC-2026-7K/../INC-4GQ7",
                                              "RC-2026-7K/..",
                                              "RC-2026-7K\\INC-4GQ7",
                                              "*",
                                              "INC-*",
                                              "INC-4GQ7?",
                                              "~",
                                              "%2e%2e"};
  for (const std::string_view typed : rows) {
    CAPTURE(typed);
    CHECK_FALSE(parse_reference(typed));
  }
  CHECK_FALSE(parse_reference(std::string_view("INC-4GQ7\0", 9)));
  CHECK_FALSE(parse_reference(std::string(100000, '/')));
}
