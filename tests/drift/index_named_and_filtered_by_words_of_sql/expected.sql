CREATE UNIQUE INDEX "i ON ONLY x" ON public."T on" USING btree ("a INDEX ON b" COLLATE "C" text_pattern_ops) WITH (fillfactor='50') WHERE ("a INDEX ON b" <> ' INDEX ON ONLY WHERE WITH (x)'::text);
