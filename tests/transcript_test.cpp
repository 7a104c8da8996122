// The runner of transcripts itself: what it takes for the same, and that a difference cannot pass.
#include "transcript.hpp"

using namespace regard::test;

namespace {

Lines said(Terminal& terminal, const std::string& command) { return as_lines(terminal.run(command).text); }

}  // namespace

TEST_CASE("a transcript is prose, commands, what they said and how they ended") {
  const auto steps = parse_transcript("A story.\n\n  $ one \\\n  > more\n  first\n\n  third\n  [1]\n\nAnd on.\n  $ two\n\n");
  REQUIRE(steps.size() == 7);
  CHECK(steps[0].typed == Lines{"A story."});
  CHECK(steps[2].command == "one \\\nmore");
  CHECK(steps[2].line == 3);
  CHECK(steps[2].expected == Lines{"first", "", "third", "[1]"});
  CHECK(steps[4].typed == Lines{"And on."});
  CHECK(steps[5].command == "two");
  CHECK(steps[5].expected == Lines{});
}

TEST_CASE("lines are the same word for word, but for what is left out") {
  struct Row {
    Lines expected, said;
    bool same;
  };
  for (const auto& row : std::vector<Row>{{{"a"}, {"a"}, true},
                                          {{"a"}, {"b"}, false},
                                          {{"a"}, {"ab"}, false},
                                          {{"a"}, {}, false},
                                          {{}, {"a"}, false},
                                          {{"a [..] c"}, {"a b c"}, true},
                                          {{"a [..] c"}, {"a b d"}, false},
                                          {{"[..]c"}, {"abc"}, true},
                                          {{"a[..]"}, {"abc"}, true},
                                          {{"a[..]a"}, {"a"}, false},
                                          {{"[..]b[..]d"}, {"abcd"}, true},
                                          {{"[..]d[..]b"}, {"abcd"}, false},
                                          {{"a", "...", "c"}, {"a", "b", "b", "c"}, true},
                                          {{"a", "...", "c"}, {"a", "c"}, true},
                                          {{"a", "...", "c"}, {"a", "b"}, false},
                                          {{"..."}, {}, true}}) {
    CAPTURE(difference(row.expected, row.said));
    CHECK(lines_match(row.expected, row.said) == row.same);
  }
}

TEST_CASE("a difference shows what was expected and what was said") {
  CHECK(difference({"a", "b", "c"}, {"a", "x", "c"}) == "    a\n  - b\n  + x\n    c\n");
}

TEST_CASE("written anew, hashes are left out and lines that still fit keep what they leave out") {
  const std::string hash(64, 'a');
  CHECK(rewritten({}, {"sha256: " + hash}) == Lines{"sha256: [..]"});
  CHECK(rewritten({"regard [..]"}, {"regard 0.1.0"}) == Lines{"regard [..]"});
  CHECK(rewritten({"  [..]"}, {"  something else"}) == Lines{"  something else"});
  CHECK(rewritten({"a", "...", "z"}, {"a", "b", "z"}) == Lines{"a", "...", "z"});
  CHECK(rewritten({"a", "...", "z"}, {"a", "b"}) == Lines{"a", "b"});
}

TEST_CASE("what cannot be seen is spelt out") {
  CHECK(as_lines("") == Lines{});
  CHECK(as_lines("a \nb\r\n\x1b[1mc") == Lines{"a\\x20", "b\\x0d", "\\x1b[1mc (no newline)"});
  CHECK(as_lines("a\n\nb\n\n") == Lines{"a", "", "b", "(blank line)"});
}

TEST_CASE("a command sees the same words in this process and in a shell") {
  Terminal terminal;
  terminal.run("NAME='Dana  Whitlock'");
  terminal.run("export WORDS=\"$NAME's \\\"own\\\"\"");
  CHECK(terminal.variables["WORDS"] == "Dana  Whitlock's \"own\"");
  for (const auto* words : {"'a b'", "a\\ b", "\"$NAME\"", "''", "\"\\$x\"", "'$x'", "a'b'\"c\"", "x=\"$WORDS\"", "${NAME}"}) {
    CAPTURE(words);
    const auto command = std::string(" nonsense ") + words;
    CHECK(said(terminal, "regard" + command) == said(terminal, "true && regard" + command));
  }
}

TEST_CASE("what a command leaves behind: a folder, a captured answer, a status, the last ids") {
  Terminal terminal;
  terminal.run("mkdir there");
  terminal.run("cd there");
  CHECK(said(terminal, "pwd") == Lines{"$HOME/there"});
  terminal.run("VERSION=$(regard --version)");
  CHECK(said(terminal, "echo \"$VERSION\"") == said(terminal, "regard --version"));
  terminal.run("MINOR=v${VERSION#*.}");
  CHECK(terminal.variables["MINOR"] == "v" + terminal.variables["VERSION"].substr(terminal.variables["VERSION"].find('.') + 1));
  CHECK(terminal.run("regard nonsense").status == 2);
  CHECK(terminal.run("true && regard nonsense").status == 2);
  CHECK(terminal.run("exit 7").status == 7);
  CHECK(terminal.run("kill -TERM $$").status == 143);
  terminal.run("regard explain INC-4GQ7M2XW");
  CHECK(terminal.variables["INC"] == "INC-4GQ7M2XW");
  terminal.run("unset VERSION");
  CHECK(terminal.run("echo $VERSION").status != 0);
}

TEST_CASE("a terminal knows nothing of this machine, and leaves this process as it was") {
  ::setenv("REGARD_REGISTER", "/nowhere", 1);
  {
    Terminal terminal;
    CHECK(said(terminal, "echo ${REGARD_REGISTER-nothing}") == Lines{"nothing"});
    CHECK(said(terminal, "regard status") == said(terminal, "true && regard status"));
    CHECK(said(terminal, "git config --global --list") == Lines{});
  }
  CHECK(std::string(std::getenv("REGARD_REGISTER")) == "/nowhere");
  ::unsetenv("REGARD_REGISTER");
}

TEST_CASE("what a transcript begins with must end well") {
  Terminal terminal;
  const auto file = fs::temp_directory_path() / "regard-begins-badly";
  std::ofstream(file) << "# A note.\ntrue\n\nregard nonsense 'over\ntwo lines'\n";
  CHECK_THROWS_AS(terminal.source(file), std::runtime_error);
  fs::remove(file);
}
