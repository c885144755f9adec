alter publication p drop table only "s, t"."u ""v", only public."a (b)", only public."x where y";
