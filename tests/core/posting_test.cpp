// What a printing and posting service would refuse of a letter: the edges of each rule, and every way round the post.
#include "regard/core/posting.hpp"

#include "ladder.hpp"
#include "regard/core/representative.hpp"

using namespace regard;
using namespace regard::test;

namespace {

World living_at(const std::string& address, World w = warned()) {
  for (auto& fact : w.facts)
    if (auto* person = std::get_if<Person>(&fact.body)) person->address = address;
  return w.refresh();
}

/// "slug: what", one a fault; a warning begins with "(warning) ".
std::vector<std::string> faults(const World& w) {
  std::vector<std::string> list;
  for (const auto& fault : address_faults(w.office, w.of_case, w.today())) {
    CHECK_FALSE(fault.mend.empty());
    list.push_back((fault.severity == Finding::Severity::warning ? "(warning) " : "") + slug(fault.rule) + ": " + fault.what);
  }
  return list;
}
std::vector<std::string> faults(const std::string& address) { return faults(living_at(address)); }

std::string ways(const World& w) {
  std::string list;
  for (const auto way : ways_but_post(w.office, w.of_case, w.today())) list += std::string(word(way)) + " ";
  return list;
}

}  // namespace

TEST_CASE("a postcode at the end of a line, as people write it") {
  const std::pair<const char*, const char*> rows[] = {
      {"AN2 3EF", "AN2 3EF"}, {"an23ef", "AN2 3EF"}, {"Anytown AN2 3EF", "AN2 3EF"}, {"Anytown, an2 3ef.", "AN2 3EF"}, {"Anytown,AN23EF", "AN2 3EF"},
      {"M1 1AE", "M1 1AE"}, {"B33 8TH", "B33 8TH"}, {"CR2 6XH", "CR2 6XH"}, {"DN55 1PT", "DN55 1PT"}, {"W1A 1HQ", "W1A 1HQ"}, {"EC1A 1BB", "EC1A 1BB"},
      {"gir 0aa", "GIR 0AA"}, {"Flat 2 M11AE", "M1 1AE"},
      {"", ""}, {"Anytown", ""}, {"AN2", ""}, {"AN2 3EF Anytown", ""}, {"AN2 3EC", ""}, {"A2 33EF", ""}, {"12345", ""}, {"ABC1 2DE", ""}, {"AN222 3EF", ""},
      {"75001 Paris", ""}, {"Ἀθῆναι", ""}, {"D02 AF30", ""}};
  for (const auto& row : rows) {
    CAPTURE(row.first);
    CHECK(postcode_at_the_end(row.first) == row.second);
  }
}

TEST_CASE("no fixed abode, in the words that people use, and in no others") {
  for (const auto* nowhere : {"No fixed abode", "NFA", "n.f.a.", "no fixed address\nAnytown AN2 3EF", "Anytown (NO FIXED ABODE)"}) {
    CAPTURE(nowhere);
    CHECK(says_no_fixed_abode(nowhere));
    CHECK(is_nowhere(nowhere));
  }
  for (const auto* somewhere : {"14 Elm Row\nAnytown\nAN2 3EF", "14 Nfald Road", "The Fixed Abode\nAnytown", ""}) {
    CAPTURE(somewhere);
    CHECK_FALSE(says_no_fixed_abode(somewhere));
    CHECK_FALSE(is_nowhere(somewhere));
  }
  CHECK(says_no_fixed_abode("NFA\nc/o The Shelter\n2 High Street\nAN2 3EF"));
  CHECK_FALSE(is_nowhere("NFA\nc/o The Shelter\n2 High Street\nAN2 3EF"));
  CHECK_FALSE(is_nowhere("No fixed abode, care of the Shelter, AN2 3EF"));
}

TEST_CASE("an address fits the window: three to seven lines with the name, each with a beginning that printers take") {
  CHECK(faults("14 Elm Row\nAN2 3EF").empty());
  CHECK(faults("1\n2\n3\n4\n5\nAN2 3EF").empty());
  CHECK(faults("14, Elm Row, Anytown AN2 3EF").empty());  // one line, parted at its commas
  CHECK(faults("14, Elm Row AN2 3EF").size() == 1);
  CHECK(faults("Bravo Company\nBFPO 57").empty());
  CHECK(faults("14 Elm Row AN2 3EF") == std::vector<std::string>{slug(Rule::address_fits_the_window) + ": the address has 2 lines with the name, and 3 are the fewest"});
  CHECK(faults("1\n2\n3\n4\n5\n6\nAN2 3EF") == std::vector<std::string>{"address-fits-the-window: the address has 8 lines with the name, and 7 are the most"});
  for (const char sign : never_begins_an_address_line) {
    CAPTURE(sign);
    CHECK(faults(std::string(1, sign) + "14 Elm Row\nAnytown\nAN2 3EF") ==
          std::vector<std::string>{std::string("address-fits-the-window: line 2 of the address begins with '") + sign + "'"});
  }
  CHECK(faults("'14' Elm Row\nAnytown\nAN2 3EF").empty());
  CHECK(faults("").empty());  // sending says that there is none
}

TEST_CASE("an address ends with a postcode; one written in another way is told as it should read") {
  CHECK(faults("14 Elm Row\nAnytown") == std::vector<std::string>{slug(Rule::address_ends_with_a_postcode) + ": the address does not end with a UK postcode"});
  CHECK(faults("14 Elm Row\nAnytown an23ef") ==
        std::vector<std::string>{"(warning) address-ends-with-a-postcode: the postcode 'AN2 3EF' is written in another way at the end of the address"});
}

TEST_CASE("nowhere: the finding, and the refusal that sending meets, name every other way") {
  World w = living_at("No fixed abode");
  CHECK(faults(w) == std::vector<std::string>{slug(Rule::address_is_somewhere) + ": the address says 'no fixed abode'"});
  CHECK(refusal_of([&] { require_somewhere(w.office, w.of_case, SentBy::post, w.today()); }) ==
        "address-is-somewhere: the letter goes by post, and the person's address says 'no fixed abode'");
  CHECK(refusal_of([&] { require_somewhere(w.office, w.of_case, SentBy::hand, w.today()); }) == "");
  CHECK(refusal_of([&] { require_somewhere(w.office, living_at("14 Elm Row\nAN2 3EF").of_case, SentBy::post, w.today()); }) == "");
  CHECK(ways(w) == "collected hand read-aloud email ");
  w.body<Person>(w.of_case.person().id()).email.clear();
  w.refresh();
  CHECK(ways(w) == "collected hand read-aloud ");
  w.put(add_representative(w.office, w.of_case, {"Dana Whitlock", Basis::consent, "their letter of 3 November", {}}, w.now()));
  CHECK(ways(w) == "collected hand read-aloud representative ");
}

TEST_CASE("e-mail is no way to reach somebody whose e-mail is closed") {
  World w = proposed();
  CHECK(ways(w) == "collected hand read-aloud email ");
  w.body<Proposal>(w.proposal).measures = {Measure::typed("channel-closed:channels=email,because=x")};
  w.refresh();
  CHECK(ways(w) == "collected hand read-aloud email ");  // nothing stands yet
  w.put(decide(w.office, w.of_case, a_decision(w.proposal), w.now("b.two")));
  CHECK(ways(w) == "collected hand read-aloud ");
}

TEST_CASE("in care of somebody a letter can arrive, and the words are still to be left out") {
  const auto at_the_shelter = "NFA\nc/o The Shelter\n2 High Street\nAN2 3EF";
  CHECK(faults(at_the_shelter) == std::vector<std::string>{"address-is-somewhere: the address says 'no fixed abode'"});
  const World w = living_at(at_the_shelter);
  CHECK(refusal_of([&] { require_somewhere(w.office, w.of_case, SentBy::post, w.today()); }) == "");
}

TEST_CASE("a letter fits an envelope up to ten pages and two megabytes") {
  CHECK(paper_faults(most_pages, largest_file_bytes).empty());
  const auto too_long = paper_faults(11, 2'000'001);
  REQUIRE(too_long.size() == 2);
  CHECK(too_long[0].rule == Rule::letter_fits_an_envelope);
  CHECK(too_long[0].what == "the letter has 11 pages, and 10 are the most");
  CHECK(too_long[1].rule == Rule::letter_fits_an_envelope);
  CHECK(too_long[1].what == "the letter has 2000001 bytes, and 2000000 are the most");
}
