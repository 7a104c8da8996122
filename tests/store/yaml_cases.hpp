// What the tests of YAML share: texts that break careless writers, a whole fact, and the round trip.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "regard/store/yaml.hpp"

namespace regard::store::test {

/// What `read_yaml` says of bytes that should be good: empty, or its first complaint.
inline std::string complaint(const YamlRead& read) {
  return read.problems.empty() ? "" : read.problems[0].where.words() + ": " + read.problems[0].what;
}

inline std::vector<std::string> nasty_texts() {
  std::vector<std::string> texts = {"",
                                    "yes",
                                    "No",
                                    "y",
                                    "on",
                                    "true",
                                    "0012",
                                    "12",
                                    "1e5",
                                    "12:30",
                                    ".inf",
                                    "0x1F",
                                    "null",
                                    "~",
                                    "2026-11-21",
                                    "one\ntwo\n",
                                    "one\ntwo",
                                    "one\n\n\ntwo\n",
                                    "one\n",
                                    "\n",
                                    "\n\n",
                                    "\none\n",
                                    "one\n\n",
                                    "one\ntwo\n\n\n",
                                    "# x",
                                    "a # x",
                                    "#\n#\n",
                                    ": ",
                                    "a: b",
                                    "a:",
                                    ":",
                                    "- ",
                                    "- a\n- b\n",
                                    "-",
                                    "[a",
                                    "a]",
                                    "{",
                                    "}",
                                    "{{x}}",
                                    "*a",
                                    "&a",
                                    "!a",
                                    "!!str a",
                                    "|",
                                    ">",
                                    "|\n",
                                    "? a",
                                    "@x",
                                    "`x`",
                                    "%x",
                                    "%YAML 1.1\n",
                                    "<<",
                                    "<<<<<<< HEAD\n",
                                    "=======\n",
                                    "---",
                                    "---\n",
                                    "...",
                                    "...\n",
                                    "a\n...\nb\n",
                                    "--- a\n--- b\n",
                                    "\"",
                                    "'",
                                    "it's",
                                    "\"a\": 'b'",
                                    "\\",
                                    "\\n",
                                    "C:\\temp\\",
                                    "a\\",
                                    "\\\n",
                                    "a,b",
                                    "x ",
                                    " x",
                                    "\t",
                                    "a\tb",
                                    "a\t\nb\n",
                                    "a \nb\n",
                                    "a\n b\n",
                                    "  a\nb\n",
                                    "a\n  b\n   c\n",
                                    "a\n \nb\n",
                                    "a\r\nb\r\n",
                                    "\r",
                                    "a\rb",
                                    "\xF0\x9F\x98\x80",
                                    "\xF0\x9F\x98\x80\nb\n",
                                    "\xC2\x85",
                                    "a\xC2\x85 b",
                                    "a\xC2\x85\nb\n",
                                    "\x1B[31mred",
                                    "\x1B\n\x1B\n",
                                    "\x7F",
                                    "\xC2\x80",
                                    "\xC2\x9F",
                                    "\xE2\x80\xA8",
                                    "a\xE2\x80\xA9\nb\n",
                                    "\xEF\xBF\xBE",
                                    "\xEF\xBF\xBF",
                                    "\xEF\xBB\xBF",
                                    "\xEF\xBB\xBFx\n",
                                    "\xEF\xB7\x90",
                                    "\xF0\x9F\xBF\xBE",
                                    "\xF4\x8F\xBF\xBF",
                                    "\xE2\x80\x8F\xD7\xA9\xD7\x9C\xE2\x80\x8E",
                                    "\xE2\x80\xAEtxt",
                                    "a\xE2\x80\x8B"
                                    "b",
                                    "\xC2\xA0",
                                    "e\xCC\x81",
                                    "\xEF\xBF\xBD",
                                    "x\xC2\xAD",
                                    "\x01\x02\x03",
                                    std::string("\0", 1),
                                    std::string("a\0b\n\0\n", 6),
                                    "=",
                                    "https://example.org/?a=b#c",
                                    "\xF3\xA0\x80\xA1"};
  texts.push_back(std::string(20000, 'x'));
  texts.push_back(std::string(3000, ' ') + "x");
  std::string lines;
  for (int i = 0; i < 2000; ++i) lines += "line " + std::to_string(i) + ": it's \"so\" # not\n";
  texts.push_back(lines);
  return texts;
}

/// Reads back equal, and writes the same bytes again.
inline void check_round_trip(const Tree& tree) {
  const std::string bytes = write_yaml(tree);
  CAPTURE(bytes.substr(0, 300));
  const YamlRead read = read_yaml("f.yaml", bytes);
  CHECK(complaint(read) == "");
  CHECK(read.tree == tree);
  if (read.problems.empty()) CHECK(write_yaml(read.tree) == bytes);
  CHECK(bytes.back() == '\n');
  CHECK(bytes.find("\n\n\n", bytes.find_last_not_of('\n')) == std::string::npos);
}

inline std::string fact() {
  return "regard: 1\n"
         "kind: incident\n"
         "id: INC-4GQ7M2XW\n"
         "case: RC-2026-7K3F9MQ4\n"
         "happened_on: 2026-11-02\n"
         "channel: telephone\n"
         "summary: \"Said \\\"I know where you park\\\": twice # and again\"\n"
         "account: |\n"
         "  First paragraph.\n"
         "\n"
         "  recorded: not this\n"
         "    indented \xF0\x9F\x98\x80\n"
         "witnesses:\n"
         "  - name: \"A. Witness\"\n"
         "    post: \"adviser\"\n"
         "  - name: \"B\"\n"
         "minutes: 12\n"
         "threat: true\n"
         "tags: []\n"
         "recorded: {by: a.officer, at: 2026-11-21T10:03:12Z}\n";
}

}  // namespace regard::store::test
