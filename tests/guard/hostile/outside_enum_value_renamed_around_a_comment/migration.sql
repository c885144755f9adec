alter type mood /* add value x */ rename value 'sad' to 'glad';
