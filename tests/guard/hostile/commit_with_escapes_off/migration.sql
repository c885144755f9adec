set standard_conforming_strings = off;
select 'a\'', '; commit; update learner set chatname = null; select ''';
