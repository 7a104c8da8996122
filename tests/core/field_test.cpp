#include "regard/core/field.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "regard/core/error.hpp"
#include "regard/core/kinds.hpp"

using namespace regard;

namespace {

enum class Colour { none, red, dark_blue };

struct Part {
  std::string name;
  int size = 0;
  static Part typed(std::string_view text) { return {std::string(text), 7}; }
  friend bool operator==(const Part&, const Part&) = default;
};

/// One field of every form.
struct Sample {
  std::string text, word, officer, id, case_id, hash, time;
  Date date;
  Instant instant;
  int number = 0;
  std::optional<int> counted;
  bool flag = false;
  std::optional<bool> answer;
  Colour colour{};
  std::vector<std::string> texts;
  std::vector<Date> dates;
  Keyed keyed;
  Part part;
  std::vector<Part> parts;
  friend bool operator==(const Sample&, const Sample&) = default;
};

}  // namespace

namespace regard {
template <>
struct EnumWords<Colour> {
  static constexpr std::array<std::string_view, 3> words = {"", "red", "dark-blue"};
};
template <>
struct Described<Part> {
  static const std::vector<Field>& fields() {
    static const std::vector<Field> list = {
        field<&Part::name>("name", "its name").needed(),
        field<&Part::size>("size", "its size"),
    };
    return list;
  }
};
template <>
struct Described<Sample> {
  static const std::vector<Field>& fields() {
    static const std::vector<Field> list = {
        field<&Sample::text>("text", "words").needed().person_reads(),
        field<&Sample::word>("word", "a word").as(Form::word),
        field<&Sample::officer>("officer", "an officer").as(Form::officer),
        field<&Sample::id>("id", "an id").as(Form::id),
        field<&Sample::case_id>("case", "a case").as(Form::case_id),
        field<&Sample::hash>("hash", "a hash").as(Form::hash),
        field<&Sample::time>("time", "a time").as(Form::time),
        field<&Sample::date>("date", "a date"),
        field<&Sample::instant>("instant", "an instant"),
        field<&Sample::number>("number", "a number"),
        field<&Sample::counted>("counted", "a number that may be 0"),
        field<&Sample::flag>("flag", "a flag"),
        field<&Sample::answer>("answer", "yes or no"),
        field<&Sample::colour>("colour", "a colour"),
        field<&Sample::texts>("texts", "several texts"),
        field<&Sample::dates>("dates", "several dates"),
        field<&Sample::keyed>("keyed", "answers"),
        field<&Sample::part>("part", "a part"),
        field<&Sample::parts>("parts", "several parts").needed(Rule::evidence_is_cited).filled_in(),
    };
    return list;
  }
};
}  // namespace regard

namespace {

const std::vector<Field>& fields() { return Described<Sample>::fields(); }

struct Read {
  Sample sample;
  std::string problems;  // "what | mend" each on a line
};

Read read(const Tree& map, bool form = true) {
  Read result;
  Reading reading{form, "a sample", {}};
  read_fields(fields(), &result.sample, map, reading);
  for (const auto& problem : reading.problems)
    result.problems += problem.what + (problem.mend.empty() ? "" : " | " + problem.mend) + "\n";
  return result;
}

Tree one(const std::string& key, Tree value) {
  Tree map = Tree::map();
  map.set(key, std::move(value));
  return map;
}

}  // namespace

TEST_CASE("every spelling of every form: right ones are taken and written back, wrong ones are told") {
  struct Row {
    std::string field, typed, wrong;  // what is wrong with it; "" when nothing
  };
  const std::string small = "a word of small letters, digits and hyphens";
  for (const auto& row : std::vector<Row>{
           {"text", "anything: # at 'all' \"", ""},
           {"text", " ", "the text is empty | leave the field out, or say what it is"},
           {"word", "in-person", ""},
           {"word", "a", ""},
           {"word", "x9", ""},
           {"word", std::string(64, 'a'), ""},
           {"word", std::string(65, 'a'), "'" + std::string(65, 'a') + "' is not " + small},
           {"word", "In-person", "'In-person' is not " + small},
           {"word", "9x", "'9x' is not " + small},
           {"word", "-x", "'-x' is not " + small},
           {"word", "a b", "'a b' is not " + small},
           {"word", "é", "'é' is not " + small},
           {"word", "a_b", "'a_b' is not " + small},
           {"officer", "a.one-2", ""},
           {"officer", std::string(32, 'a'), ""},
           {"officer", std::string(33, 'a'), "'" + std::string(33, 'a') + "' is not an officer's id"},
           {"officer", "A.one", "'A.one' is not an officer's id"},
           {"officer", ".one", "'.one' is not an officer's id"},
           {"hash", std::string(64, 'f'), ""},
           {"hash", std::string(63, 'f'), "'" + std::string(63, 'f') + "' is not a SHA-256"},
           {"hash", std::string(65, 'f'), "'" + std::string(65, 'f') + "' is not a SHA-256"},
           {"hash", std::string(64, 'F'), "'" + std::string(64, 'F') + "' is not a SHA-256"},
           {"time", "00:00", ""},
           {"time", "23:59", ""},
           {"time", "24:00", "'24:00' is not a time of day such as 09:30"},
           {"time", "9:30", "'9:30' is not a time of day such as 09:30"},
           {"time", "09:60", "'09:60' is not a time of day such as 09:30"},
           {"time", "09:30:00", "'09:30:00' is not a time of day such as 09:30"},
           {"date", "2026-11-21", ""},
           {"date", "2026-02-29", "'2026-02-29' is not a date | write it as year-month-day, for example 2026-11-21"},
           {"date", "21/11/2026", "'21/11/2026' is not a date | write it as year-month-day, for example 2026-11-21"},
           {"instant", "2026-11-21T10:03:12Z", ""},
           {"instant", "2026-11-21T10:03:12+00:00", "'2026-11-21T10:03:12+00:00' is not a day and time | write it as on the clock in the United Kingdom, for example '2026-11-21 10:03'"},
           {"instant", "2026-11-21 24:03", "'2026-11-21 24:03' is not a day and time"},
           {"number", "1", ""},
           {"number", "9999999", ""},
           {"number", "10000000", "'10000000' is not a whole number"},
           {"number", "-1", "'-1' is not a whole number"},
           {"number", "1.5", "'1.5' is not a whole number"},
           {"number", "0x10", "'0x10' is not a whole number"},
           {"number", "", "'' is not a whole number"},
           {"counted", "0", ""},
           {"counted", "few", "'few' is not a whole number"},
           {"flag", "true", ""},
           {"flag", "yes", "'yes' is neither true nor false"},
           {"flag", "True", "'True' is neither true nor false"},
           {"answer", "false", ""},
           {"answer", "no", "'no' is neither true nor false"},
           {"colour", "dark-blue", ""},
           {"colour", "dark-bleu", "'dark-bleu' is not one of red, dark-blue; did you mean 'dark-blue'?"},
           {"colour", "", "'' is not one of red, dark-blue"},
           {"colour", "green-ish-thing", "'green-ish-thing' is not one of red, dark-blue"},
       }) {
    CAPTURE(row.field);
    CAPTURE(row.typed);
    const auto result = read(one(row.field, Tree::text(row.typed)));
    CHECK(result.problems.substr(0, row.wrong.empty() ? std::string::npos : row.wrong.size()) == row.wrong);
    CHECK(std::count(result.problems.begin(), result.problems.end(), '\n') == (row.wrong.empty() ? 0 : 1));
    const Field& field = *find_field(fields(), row.field);
    if (row.wrong.empty()) CHECK(field.write(&result.sample).scalar == row.typed);
  }
}

TEST_CASE("ids are exact in a record, and may be short in a form") {
  for (const auto* id : {"INC-4GQ7M2XW"}) {
    CHECK(read(one("id", Tree::word(id))).problems == "");
  }
  Tree map = one("text", Tree::text("x"));
  map.set("parts", Tree::list({one("name", Tree::text("n"))}));
  for (const auto* id : {"INC-4GQ7", "inc-4gq7m2xw", "4GQ7M2XW", "INC-4GQ7M2XU"}) {
    CAPTURE(id);
    map.set("id", Tree::word(id));
    CHECK(read(map, true).problems == "");
    CHECK(read(map, false).problems == "'" + std::string(id) + "' is not an id such as INC-4GQ7M2XW\n");
  }
  map.set("id", Tree::word("INC-4GQ7M2XW"));
  for (const auto* id : {"RC-2026", "RC-26-7K3F9MQ4", "rc-2026-7k3f9mq4"}) {
    CAPTURE(id);
    map.set("case", Tree::word(id));
    CHECK(read(map, true).problems == "");
    CHECK(read(map, false).problems == "'" + std::string(id) + "' is not a case such as RC-2026-7K3F9MQ4\n");
  }
}

TEST_CASE("unknown keys are told with the near one, keys that begin with 'x-' are kept out and harmless") {
  CHECK(read(one("txet", Tree::text("x"))).problems == "'txet' is not a field of a sample; did you mean 'text'? | keys of your own begin with 'x-'\n");
  CHECK(read(one("zzzzzzz", Tree::text("x"))).problems == "'zzzzzzz' is not a field of a sample | keys of your own begin with 'x-'\n");
  CHECK(read(one("x\x1b", Tree::text("x"))).problems == "'x\\x1b' is not a field of a sample | keys of your own begin with 'x-'\n");
  CHECK(read(one("x-text", Tree::null())).problems == "");
  CHECK(read(one("x-anything at all", Tree::list({Tree::map()}))).problems == "");
  CHECK(read(one("x-text", Tree::text("x"))).sample == Sample{});
  CHECK(read(one("X-text", Tree::text("x"))).problems.starts_with("'X-text' is not a field"));
  CHECK(read(one("Text", Tree::text("x"))).problems.starts_with("'Text' is not a field of a sample; did you mean 'text'?"));
  Tree part = one("name", Tree::text("n"));
  part.set("nmae", Tree::text("n"));
  CHECK(read(one("part", part)).problems == "'nmae' is not a field of a sample; did you mean 'name'? | keys of your own begin with 'x-'\n");
}

TEST_CASE("a record says all that is needed, a form need not") {
  CHECK(read(Tree::map(), true).problems == "");
  CHECK(read(Tree::map(), false).problems ==
        "'text' is missing from a sample | add 'text: …' (words)\n'parts' is missing from a sample | add 'parts: …' (several parts)\n");
  Tree nested = one("text", Tree::text("x"));
  nested.set("parts", Tree::list({one("size", Tree::integer(3))}));
  CHECK(read(nested, false).problems == "'name' is missing from a sample | add 'name: …' (its name)\n");
}

TEST_CASE("an empty value is nothing in a form, and wrong in a record") {
  for (const auto& field : fields()) {
    CAPTURE(field.name);
    CHECK(read(one(std::string(field.name), Tree::null()), true).problems == "");
    Tree map = one("text", Tree::text("x"));
    map.set("parts", Tree::list({one("name", Tree::text("n"))}));
    map.set(std::string(field.name), Tree::null());
    CHECK(read(map, false).problems != "");
  }
}

TEST_CASE("a wrong shape is told for every field: a list, a map, a word where another is needed") {
  for (const auto& field : fields()) {
    CAPTURE(field.name);
    const bool structure = field.type.fields || field.type.keyed;
    const std::string name(field.name);
    if (!field.type.many) CHECK(read(one(name, Tree::list({Tree::text("red")})), false).problems.find('\n') != std::string::npos);
    if (!structure) CHECK(read(one(name, Tree::map())).problems != "");
    if (structure && !field.type.many && name != "part") CHECK(read(one(name, Tree::text("word"))).problems != "");
  }
  CHECK(read(one("texts", Tree::text("alone")), false).problems.starts_with("a list is needed here | put each item on a line of its own after '- '\n"));
  CHECK(read(one("keyed", Tree::text("word"))).problems == "a list of 'key: text' lines is needed here\n");
  Tree map = one("part", Tree::text("word"));
  CHECK(read(map, false).problems.starts_with("a list of 'key: value' lines is needed here | write each field on a line of its own as 'key: value'\n"));
  Reading reading;
  Sample sample;
  read_fields(fields(), &sample, Tree::list(), reading);
  CHECK(reading.problems.size() == 1);
}

TEST_CASE("a form takes one item without its dash, and a structure in one word") {
  CHECK(read(one("texts", Tree::text("alone"))).sample.texts == std::vector<std::string>{"alone"});
  CHECK(read(one("part", Tree::text("wheel"))).sample.part == Part{"wheel", 7});
  CHECK(read(one("parts", Tree::list({Tree::text("wheel"), one("name", Tree::text("axle"))}))).sample.parts == std::vector<Part>{{"wheel", 7}, {"axle", 0}});
}

TEST_CASE("what is written is what was given, spelt as each form is, in the order described") {
  Sample sample;
  CHECK(write_fields(fields(), &sample) == Tree::map());
  sample.text = "true";
  sample.word = sample.officer = "null";
  sample.hash = std::string(64, '1');
  sample.time = "09:30";
  sample.counted = 0;
  sample.answer = false;
  sample.colour = Colour::dark_blue;
  sample.texts = {"yes"};
  sample.keyed = {{"b", "2"}, {"a", "1"}};
  sample.part = {"", 3};
  const Tree tree = write_fields(fields(), &sample);
  std::string order;
  for (const auto& entry : tree.entries) order += entry.key + " ";
  CHECK(order == "text word officer hash time counted answer colour texts keyed part ");
  using Shape = Tree::Shape;
  CHECK(tree.find("text")->shape == Shape::text);
  CHECK(tree.find("word")->shape == Shape::word);
  CHECK(tree.find("officer")->shape == Shape::word);
  CHECK(tree.find("hash")->shape == Shape::text);  // digits alone would be a number
  CHECK(tree.find("time")->shape == Shape::text);  // sixty-based in YAML 1.1
  CHECK(tree.find("counted")->shape == Shape::integer);
  CHECK(tree.find("answer")->shape == Shape::boolean);
  CHECK(tree.find("colour")->shape == Shape::word);
  CHECK(tree.find("texts")->items.front().shape == Shape::text);
  CHECK(tree.find("keyed")->entries.front().key == "b");
  CHECK(read(tree).sample == sample);
}

TEST_CASE("what an act needs is refused by the field's own rule, but not what the program fills in") {
  Sample sample;
  const auto refused = [&] {
    try {
      require_needed(fields(), &sample, "sample make");
    } catch (const Refusal& refusal) {
      return slug(refusal.rule) + ": " + refusal.what + " | " + refusal.mend;
    }
    return std::string();
  };
  CHECK(refused() == "everything-needed-is-given: 'text' was not given | sample make: give text (words)");
  sample.text = "x";
  CHECK(refused() == "");  // parts are needed, and filled in
}

TEST_CASE("text is normalised at the door") {
  CHECK(read(one("text", Tree::text("  a \r\nb\t\n\n"))).sample.text == "a\nb\n");
}

TEST_CASE("places of problems are those of the words") {
  Tree map = Tree::map();
  Tree value = Tree::text("soon");
  value.place = {"--date", 3, 7};
  map.entries.push_back({"date", value, {"form", 3, 1}});
  map.entries.push_back({"daet", value, {"form", 4, 1}});
  Reading reading{true, "a sample", {}};
  Sample sample;
  read_fields(fields(), &sample, map, reading);
  REQUIRE(reading.problems.size() == 2);
  CHECK(reading.problems[0].where.words() == "--date:3:7");
  CHECK(reading.problems[0].kind == Problem::Kind::unreadable);
  CHECK(reading.problems[1].where.words() == "form:4:1");
  CHECK(reading.problems[1].kind == Problem::Kind::unknown_field);
}
