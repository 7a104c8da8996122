// How the program ends when its reader goes away, or when nobody can be told.
#include "transcript.hpp"

using namespace regard::test;

TEST_CASE("a reader that closes the pipe ends regard quietly, by SIGPIPE") {
  Terminal terminal;
  terminal.source(fs::path(REGARD_SOURCE_DIR) / "tests/golden/founding");
  // The reader is gone before the first byte: the pipe's other end is closed while regard waits for its start.
  const Said said = terminal.run("set +e; (sleep 0.2; regard policy show --format json; echo \"ended $?\" > ended.new; mv ended.new ended) | true; "
                                 "while [ ! -e ended ]; do sleep 0.1; done; cat ended");
  CHECK(as_lines(said.text) == Lines{"ended 141"});
}

TEST_CASE("an answer that cannot be written is no answer") {
  Terminal terminal;
  terminal.source(fs::path(REGARD_SOURCE_DIR) / "tests/golden/founding");
  const Said said = terminal.run("regard policy show --format json > /dev/full");
  CHECK(said.status == 4);
  CHECK(said.text.starts_with("error: the answer could not be written\n"));
}
